/** 「采购方」某某集团: the part that a firm plays, before its name. */
export const rolePrefix =
  /^.{0,6}?(?:采购方|投资者|投资人|投资商|股东|业主|承建方|建设方|运营方|投资方|合作方|业主方|收购方|出资方|中方|外方|甲方|乙方)/u;
