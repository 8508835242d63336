import type { Rule } from '../rule.js';

const who = '(?:谁|哪些|哪(?:一|几|[两三四五])?(?:家|个)|什么(?:企业|公司|厂|人)|啥(?:企业|公司|厂))';

/** Wordings of everyday speech, tried before the others: who buys from whom, whose a firm is, what it takes in. */
export const everydayRules: readonly Rule[] = [
  {
    name: 'zh/sold-to-whom',
    asked: 'customers',
    pattern: `^(?!.*(?:股份|股权|项目)).*{company}(?!.*{company}).{0,16}(?:卖|销|供|供应|供给|销售|发货|交付|提供|送|配套|出货)(?:到|给|往|向|至)(?:了)?.{0,4}${who}|^(?!.*(?:股份|股权|通过)).*${who}.{0,10}(?:在用|用上了|用的是|用着|买的是|装的是){company}(?:的|家|生产)|{company}的?(?:主顾|买主|下家|大客户)`,
    examples: [
      '{company}的产品卖到哪几家公司？',
      '{company}的{product}都销往哪些企业',
      '{company}的{product}供给谁',
      '哪些车企用的是{company}的{product}',
      '{company}的主顾有哪些',
    ],
  },
  {
    name: 'zh/bought-from-whom',
    asked: 'suppliers',
    pattern: `{company}(?!.*{company}).{0,16}(?:(?:从|跟|找|问|靠)${who}.{0,6}(?:买|进|采购|拿|供|提供|订|要货)|向${who}.{0,6}(?:买|进货|采购|拿货|订|要货))|{company}(?:用|所用|使用)的.{0,12}(?:是|出自|来自)${who}|^(?!.*(?:项目|股份)).*${who}.{0,4}(?:供给|供|卖给|送到|提供给|配给){company}|{company}的?(?:上家|货源)`,
    examples: [
      '{company}的{product}跟谁买的',
      '{company}用的{product}是哪家的？',
      '{product}谁供给{company}？',
      '{company}的{product}靠哪家企业供应',
    ],
  },
  {
    name: 'zh/whose-firm',
    asked: 'parents',
    pattern: `{company}.{0,4}(?:东家|后台|老东家|靠山)|{company}(?:背后)?(?:是|属于?|算)${who}(?:集团|企业|公司)?(?:旗下|名下|下面|手下|家)的|{company}(?:是|由|被)${who}(?:集团|企业|公司)?控(?:股|制)的|{company}背后(?:站着)?的?(?:是|有)?(?:哪(?:一)?[家个])?(?:母公司|集团|公司|大股东|控股方)`,
    examples: [
      '{company}背后是哪个集团？',
      '{company}背后的东家是哪家集团？',
      '{company}是谁家的',
      '{company}是哪家集团旗下的公司',
      '{company}背后的集团是哪家',
    ],
  },
  {
    name: 'zh/firms-and-their-number',
    asked: 'companies',
    pattern:
      '^(?!.*(?:{company}|投资|生产|项目)).*{place}.{0,12}(?:哪些|哪几家|什么|谁).{0,4}(?:企业|公司|厂家|厂商)?.*(?:多少|几)[家户]',
    examples: ['{place}里有哪些企业，总共多少家？', '{place}都有谁，一共几家'],
  },
  {
    name: 'zh/who-funded',
    asked: 'investors',
    pattern: `^(?!.*{place}.*{company}).*${who}.{0,8}(?:给|向|为|对|往)?{company}.{0,4}(?:投了?钱|出了?钱|投了|投过|注资|融资|掏钱)|{company}.{0,10}(?:融资|轮).{0,8}(?:是|由|有)?${who}.{0,4}(?:投|领投|跟投|参与)`,
    examples: ['哪些机构给{company}投了钱，一共多少？', '{company}的融资是谁领投的'],
  },
  {
    name: 'zh/who-is-in-the-works',
    asked: 'investors',
    pattern: `^(?!.*(?:{company}|{project}|(?:哪个|哪些|什么|哪几个)(?:项目|工程))).*{place}.*(?:项目|工程)[^，,]{0,4}(?:都)?(?:有|是|由)?(?:谁|哪些(?:企业|公司)|哪(?:几)?家(?:企业|公司)?)(?:在|来|出)?(?:投|建|钱|资|掏)`,
    examples: ['{place}集中开工的项目都有谁在投？', '{place}签约的工程是哪几家公司投的'],
  },
  {
    name: 'zh/works-in-hand',
    asked: 'statistic',
    pattern:
      '^(?!.*(?:{company}|{project})).*{place}.*(?:完成了?(?:的)?(?:投资)?(?:多少|几)[^，,。？?]{0,4}投资|完成投资.{0,4}(?:多少|几)|(?:安排|实施|推进|铺排|谋划|列入)了?(?:多少|几)[个项])',
    examples: ['{time}{place}完成了多少投资？', '{place}{time}安排了多少项重点工程，总投资是多少？'],
  },
  {
    name: 'zh/works-and-their-sum',
    asked: 'statistic',
    pattern:
      '^(?!.*(?:{company}|{project}|哪些|哪个|哪几|引资)).*{place}.*(?:签约|开工|引进|落地|竣工|投产|签下|签|引来|谈成|开建|上马)了?.{0,4}(?:多少|几)个[^，,]{0,12}项目.*(?:多少|几)',
    examples: ['{place}{time}新签约了几个项目，一共要投多少钱？', '{place}{time}引进多少个亿元以上项目？总投资多少？'],
  },
  {
    name: 'zh/spent-on-research',
    asked: 'statistic',
    pattern: '{company}.{0,10}(?:研发|科研).{0,6}(?:多少|几)|{company}.{0,8}(?:缴|交|纳)了?.{0,4}(?:多少|几).{0,3}税',
    examples: ['{company}{time}的研发花了多少钱？', '{company}{time}缴了多少税？'],
  },
  {
    name: 'zh/takings',
    asked: 'statistic',
    pattern:
      '^(?!.*(?:投资|投入|股|{project}|收购)).*{company}.{0,12}(?:卖了|卖出|卖掉|赚了?|挣了?|赚到|盈利|净赚|进账|销售了?|做了)(?!{product}).{0,4}(?:多少|几)|{company}.{0,10}(?:业绩|生意)(?:怎么样|如何|怎样|有多大)',
    examples: ['{company}{time}卖了多少钱？', '{company}{time}赚了多少', '{company}{time}业绩怎么样'],
  },
];
