/** Words for a trade and those that stand for it in firms' names: 化工企业 are also those called 石化 or 化学. */
const families: Readonly<Record<string, readonly string[]>> = {
  化工: ['化学', '石化', '炼化', '化肥', '化纤', '氟化', '磷化'],
  石化: ['炼化', '石油化工'],
  药: ['医药', '制药', '药业', '生物制品'],
  医药: ['制药', '药业'],
  车: ['汽车', '客车', '车业'],
  汽车: ['客车', '车业', '整车'],
  电池: ['锂电', '动力电池'],
  芯片: ['半导体', '集成电路', '微电子'],
  半导体: ['集成电路', '微电子', '芯片'],
  食品: ['乳业', '饮料', '粮油', '调味'],
  钢铁: ['钢厂', '特钢', '不锈钢'],
};

/** Other words by which names tell a trade, such as 石化 for 化工企业; none for what is no trade. */
export function kinWordsOf(topic: string): readonly string[] {
  return families[topic.replace(/(?:企业|公司|厂商|工厂|企|厂)$/u, '')] ?? [];
}
