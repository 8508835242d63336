/** Words that only say what kind of zone something is: 高新区, 国家级经济技术开发区. */
const genericZone =
  /^(?:国家级?|省级|市级)?(?:经济技术|经济|高新技术产业|高新技术|高技术产业|新技术产业|新技术|化学|化工|工业|产业|综合|保税|现代)*(?:开发区|经开区|高新区|工业区|工业园区?|产业园区?|化工园区?|化工区|园区|新区|保税区|基地|科技城|科学城|新城)$/u;

/** Whether a text names a kind of zone and no zone: every city has its 高新区. */
export function isGenericZone(text: string): boolean {
  return genericZone.test(text);
}
