/** What towns build for themselves: a sum that is spent on it is no firm's unless a firm is named beside it. */
export const publicWorks =
  /污水处理|供水|自来水|管网|公路|道路|街巷|大桥|学校|中学|小学|幼儿园|教学楼|医院|卫生院|养老|敬老院|安置|水库|河道|黑臭水体|棚改|棚户区|市政|老旧小区|小区改造|农贸市场|危房|农田|公园|绿化|体育馆|文化馆|图书馆|厕所/u;
