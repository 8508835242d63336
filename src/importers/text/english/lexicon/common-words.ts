import { readWords } from './word-list.js';

/** Words that start sentences with a capital, or stand capitalised in headlines, and are no part of a name. */
export const sentenceStarters = readWords(`
  The A An In On At By For From With Without Within Under Over After Before Since Until Upon During Through Across Along Among
  Amid Between Beyond Despite Due Except Including Into Near Of Off Onto Out Per Regarding To Toward Towards Unlike Up Via While
  Where When Whereas Whether Which Who Whose Why How What That This These Those There Then Thus Therefore Their They It Its He
  His She Her We Our You Your I My And But Or Nor So Yet Not No As If Although Though Because Both Each Either Every All Any Some
  Many Most More Much Few Several Such Other Another Same Also Too Very Just Only Even Still Already Now Today Yesterday Tomorrow
  Once Later Earlier Recently Currently Meanwhile Moreover However Furthermore Besides Instead Overall Separately Additionally
  Together Nearby Upstream Downstream Locally Nationwide Globally Officials Analysts Experts Workers Construction Production
  Output Investment Investments Total Phase Work Sales Revenue Exports Imports Profit Profits Last Next First Second Third Fourth
  Fifth One Two Three Four Five Six Seven Eight Nine Ten According Located Based Founded Established Built Covering Spanning
  Starting Beginning Following Given Having Being Backed Funded Headquartered Known Set Spread Situated Set Home New Local
  Foreign Domestic Chinese German Japanese American French British Korean Italian Swiss Dutch Swedish Spanish Singaporean
  Malaysian Thai Indian Australian Canadian Russian Brazilian Norwegian Danish Finnish Belgian Austrian European Asian Founder
  Chairman President CEO CFO COO Manager Director Mayor Minister Governor Secretary General Vice Deputy Senior Executive Chief
  Dr Mr Mrs Ms Prof Professor Engineer Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
  June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Annual Its Our Plans
  Products Companies Enterprises Projects Firms Investors Suppliers Customers Automaker Carmaker Chipmaker Steelmaker Battery
  Construction Operations Mass Trial Full Additional Such Early Late Mid Covering Around About Nearly Almost Roughly Some Less
  Than Far Ahead Like Look Looking Besides Elsewhere Structural-part Key Major Leading Big Large Small Giant Maker Shares Share
  Photo Editor Reporter Source Xinhua Beijing-based Shanghai-based Shenzhen-based
`);

/** Words in a capitalised run that say it names an authority, a university, an event or a newspaper, not a firm. */
export const bodyWords =
  /\b(?:Government|Administration|Ministry|Bureau|Committee|Commission|Department|University|College|School|Institute|Academy|Hospital|Council|Party|Congress|News|Daily|Times Daily|Xinhua|Agency|Conference|Forum|Expo|Exposition|Fair|Summit|Festival|Association|Federation|Chamber|Alliance|Court|Office|Customs|Initiative|Belt and Road|Road|Street|Avenue|River|Lake|Mountain|Sea|Bay Area|Delta|Corridor|Economic Belt|Yangtze|Stock Exchange|Index|Plan|Agreement|Act|Law|Award|Prize|Railway Station|Airport|Olympics|Games|Republic|Union|Nations|Morning Post|Xinwen|Securities Journal|Evening News|Museum|Library|Temple)\b/u;
