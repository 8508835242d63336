/** A kind of stretches that look like a firm's short name and are pieces of the sentence, with one of each. */
export interface NoName {
  readonly example: string;
  readonly pattern: RegExp;
}

/** What no short name of a firm is or holds. Each line stands for itself; a test holds every example to its pattern. */
export const noNames: readonly NoName[] = [
  {
    example: '投资建设',
    pattern: /^(?:投资|建设|新建|扩建|生产|制造|研发|运营|经营|开发|销售|加工|服务|管理|采购){2,}$/u,
  },
  { example: '企业活得好', pattern: /[第得着过好]$/u },
  { example: '数据显示', pattern: /显示$/u },
  { example: '欧洲订单', pattern: /订单|占公司$|所有|任何|旗下/u },
  { example: '南北方', pattern: /^南北/u },
  { example: '核心零部件', pattern: /^(?:核心|关键|重大|成套|整机)(?:装备|设备|部件|零部件|材料|技术)$/u },
  { example: '第三代半导体', pattern: /^第?[一二三四五六七八九十\d]+代/u },
  { example: '东莞四大生产基地', pattern: /[两二三四五六七八九十]大(?:生产|制造|研发)?基地$/u },
  { example: '前十大客户', pattern: /前[一二三四五六七八九十百\d]+[大强]/u },
  { example: '某某工业园', pattern: /(?:工业园|产业园|开发区|高新区)$/u },
  {
    example: '德企',
    pattern:
      /^(?:[中德日韩美英法俄意欧]{2,3}|[德日韩美英法欧台港侨中外合独][资企]|(?:中国)?[德日韩美英法台港]企.{0,2})$/u,
  },
  {
    example: '晋江鞋企抱团',
    pattern: /[鞋车药酒钢煤船房矿茶瓷纺陶家渔锂光民国央名校农林乳染模工外港台德日韩美侨茧袜伞锁][企](?!业|鹅|划|图)/u,
  },
  { example: '招商局长', pattern: /局长|厅长|处长|科长|书记/u },
  { example: '某地设合资', pattern: /设合资/u },
  { example: '某化工', pattern: /(?<!某)某(?!某)/u },
  { example: '县办铸造', pattern: /^(?:[县镇村乡社校市]办|民用航空|商用航空|通用航空)/u },
  { example: '企业入园', pattern: /[进入]园$/u },
  { example: '刚投产', pattern: /^(?:自然人|才|只|刚)/u },
  { example: '在园企业', pattern: /^(?:入园|进园|在建|拟建|在园|王国|帝国)(?:企业)?$/u },
  {
    example: '东南亚',
    pattern:
      /^(?:华东|华南|华北|华中|西南|西北|东北|国务院|新产业|深加工|规上工业|跨域|欧洲|亚洲|非洲|美洲|大洋洲|北美|南美|北欧|西欧|东欧|南欧|中东|东南亚|南亚|中亚|东亚|欧美|日韩|拉美|港澳台?|长三角|珠三角|京津冀|粤港澳.{0,3}|长株潭|成渝|环渤海|大湾区)$/u,
  },
  // Classes of firms, not one.
  { example: '合资车企', pattern: /(?:车企|药企|房企|民企|国企|央企|外企|港企|台企|名企|巨头|龙头|厂商|商户|同行)$/u },
  { example: '众多纺织', pattern: /^(?:众多|诸多|不少|许多|大批|大量|一批|多家|各类|各家|若干)/u },
  // Generic names of drugs, by the stems of the WHO's list of names (INN).
  {
    example: '厄贝沙坦',
    pattern:
      /(?:沙坦|他汀|替尼|[单双]抗|[霉链]素|西林|洛尔|普利|拉唑|康唑|列汀|列净|地平|格雷|沙班|洛芬|昔布|那韦|夫定|韦林|昔韦|罗韦|沙星|头孢.{1,3}|霉素|布洛芬|胰岛素|司汀|他滨|紫杉醇|铂|氮平|西泮|曲坦|莫德|佐米)(?:片|钠|酯|胶囊|注射液)?$/u,
  },
  {
    example: '某某建设新能源汽车',
    pattern: /(?<=^.{2,8})(?:建设|新建|兴建|投建)(?!集团|工程|机械|银行|兵团|控股|实业|发展|开发)[\u4e00-\u9fff]{4,}$/u,
  },
  { example: '某县三厂建设', pattern: /(?:[厂园区线站库楼路桥港]|基地)建设$/u },
  { example: '开发区重点项目', pattern: /(?:重点|重大|招商|民生)项目|项目$/u },
  {
    example: '失能老人',
    pattern: /(?:老人|儿童|患者|人群|群体|居民|消费者|游客|司机|职工|员工|新人|农户|村民|商户|业主|用户)$/u,
  },
  {
    example: '太湖流域',
    pattern: /(?:流域|[东南西北]麓|景区|小学|中学|幼儿园|社区|美术馆|博物馆|图书馆|推广站|[收庆春采摘]节|工地|单位)$/u,
  },
  { example: '双酚A', pattern: /[酚醚烯烷苯胺酸酯醇醛酮腈][A-Z]$/u },
  { example: '黄岩人做模具', pattern: /人[做造卖开办](?!家)/u },
  {
    example: '恒温',
    pattern: /^(?:海关|税务|口岸|恒温|恒湿|无尘|洁净|常温|高温|低温|绿电|绿氢|绿氨|绿醇|单晶|多晶)$/u,
  },
  {
    example: '永磁材料',
    pattern:
      /^(?:永磁|磁性|正极|负极|导电|保温|耐火|防水|包装|建筑|装饰|绝缘|复合|高分子|功能|电子|金属|陶瓷|碳纤维|聚合物|半导体|光学|光伏|储能|电池|医用|生物|纳米|封装|先进|关键|基础|化工|原辅){1,2}材料$/u,
  },
  { example: '充足的底气', pattern: /(?<!美)的/u },
];

const anyOf = new RegExp(noNames.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'u');

/** Whether a stretch is a piece of the sentence rather than a short name of a firm. */
export const isNoName = (text: string): boolean => anyOf.test(text);
