import { readMasthead } from './masthead.js';

/** How papers mark what is not running text: bylines, datelines, photo captions, credits and notes of the desk. */

const byline =
  /^(?:[□■◎●◆▲△]\s*.{0,40}(?:记者|通讯员)|(?:本报|本网|本刊|.{2,14}(?:日报|晚报|时报|早报|商报|新闻|周刊|网|社|报))?(?:全媒体?|首席|见习|特约|实习)?(?:记者|通讯员)[\s:：].{2,40}$|文[\s/／].{2,20}$|作者[:：]|By\s+[A-Z][\w.]+\s+[A-Z])/u;
const dateline =
  /^(?:[^，。]{0,20}(?:讯|电)\s*[（(]|(?:新华社|中新社|中新网|人民网|央广网|经济参考报|.{2,12}(?:日报|晚报|时报|早报|商报|网))[^，。]{0,16}(?:讯|电)|本报讯|本网讯|[A-Z][A-Z' .-]+,\s+[A-Z][a-z]+\.?\s+\d{1,2}\b)/u;
const datedLead = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^(?:近日|日前|昨日|昨天|今天|今日|连日来)[，,]/u;
const caption = /(?:供图|摄|摄影报道|图源.{0,12}|资料图片?|效果图|航拍图?)[）)]?$|^(?:图为|图[①②③④:：]|▲|△|▼)/u;
const furniture =
  /^(?:(?:相关|延伸|更多|热点|推荐)(?:链接|阅读|报道|新闻)[:：].*|(?:上|下)一篇[:：].*|据《[^》]{2,20}》|来源[:：]|原标题[:：]|责任?编辑?[:：]|编辑[:：]|校对[:：]|审核[:：]|版权|第?[A-Z]?\d{1,3}版|(?:返回|查看更多|点击).{0,12}|[-—=*_#\s]{3,}|\d{4}年\d{1,2}月\d{1,2}日\s*(?:星期.|第.{1,4}版)?)$/u;

/** What a web page prints above an article, a label and its value each: 「发布时间：… 来源：… 作者：… 浏览：…次」. */
const labelled =
  /(?<![\u4e00-\u9fff])(?:发布(?:时间|日期)|更新时间|发稿时间|时间|日期|(?:信息|文章|稿件|新闻)?来源|稿源|作者|供稿|撰稿|责任编辑|责编|编辑|审核|校对|监制|记者|通讯员|浏览(?:次数|量)?|点击(?:次数|量|率|数)?|阅读(?:次数|量|数)?|访问(?:次数|量)?|字号|字体|分享到?)\s*[:：]\s*(?:[^\s|｜:：，。；？！]{1,20}(?=[\s|｜【】（）()]|$)|$)/gu;
const timeOfDay = /(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}(?:\s*日)?|\d{1,2}:\d{2}(?::\d{2})?/gu;

/** A line of nothing but such labels, with the day and hour that stand beside them. */
function isLabels(line: string): boolean {
  if (line.length > 120 || !/[:：]/u.test(line)) return false;
  const rest = line.replace(timeOfDay, '0').replace(labelled, '');
  return rest.length < line.length - 3 && /^[\s|｜/·•【】（）()\d次大中小]*$/u.test(rest);
}

export function isByline(line: string): boolean {
  return line.length <= 80 && byline.test(line);
}

/** The first line of an agency report, or of a short news item that opens with its date. */
export function isLead(line: string): boolean {
  return (
    dateline.test(line) ||
    datedLead.test(line) ||
    /^(?:.{2,12}(?:日报|晚报|新闻))?(?:全媒体?)?记者\s*\S{2,4}/u.test(line)
  );
}

export function isCaption(line: string): boolean {
  // 「▲某某公司二期项目开工。该项目…」: the sign opens an item of a column as well as a caption.
  if (line.startsWith('▲') && line.length > 40 && line.endsWith('。')) return false;
  return line.length <= 120 && caption.test(line);
}

export function isFurniture(line: string): boolean {
  return (line.length <= 60 && (furniture.test(line) || readMasthead(line) !== undefined)) || isLabels(line);
}
