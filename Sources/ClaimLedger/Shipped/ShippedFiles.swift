// Made by Scripts/embed-shipped from Claims/, Reviews/ and Workflows/. Do not edit.
// swift-format-ignore-file

extension Shipped {
  /// The files that a new ledger starts with, as they stand in this project, sorted by path.
  public static let files: [(path: String, text: String)] = [
    (
      "Claims/.gitattributes",
      ###"""
* -text -filter -ident -merge

"""###
    ),
    (
      "Claims/README.md",
      ###"""
# Claims

One folder an article, by the month it was published: what is known of it (`article.yaml`), its text (`article.txt`), the bytes as they came where they differ (`snapshot.*`), and the claims pulled from it (`claims.yaml`).

A claim keeps the exact words it came from: `anchor` counts Unicode code points of `article.txt`, from 0, `end` not included. The text is never rewritten; a claim may be corrected (`assay edit`, or by hand and `assay check`).

"""###
    ),
    (
      "Reviews/.gitattributes",
      ###"""
* -text -filter -ident -merge

"""###
    ),
    (
      "Reviews/README.md",
      ###"""
# Reviews

What we think of the claims: one file an article, one document a claim, with its status, the evidence for and against it and every decision. `conflicts/` holds one file for each conflict between claims that needs or had a judgement.

`git log -p -- Reviews` tells the story. Decisions are added, never erased; an undo is a decision too.

"""###
    ),
    (
      "Workflows/.gitattributes",
      ###"""
* -text -filter -ident -merge

"""###
    ),
    (
      "Workflows/README.md",
      ###"""
# Workflows

How this desk works: the states of reviews and conflicts and what each step requires (`review.yaml`, `conflict.yaml`; `review-four-eyes.yaml` is a stricter variant), publishers and other sources with their reliability (`sources.yaml`), and the words by which articles are read (`lexicon/`).

Edit them, run `assay check --worktree`, and commit.

"""###
    ),
    (
      "Workflows/conflict.yaml",
      ###"""
# The states that a conflict between claims can be in, and what it takes to get from one to another.
format: 1
name: conflict
initial: open
states:
- name: open
  note: nobody has judged it yet
- name: explained
  note: both can hold, for a cause that is named
- name: resolved
  note: it is settled which side holds
- name: dismissed
  note: not a conflict
- name: split
  note: two decisions disagree; a third must settle it
transitions:
- from: [open, resolved, dismissed, split]
  to: explained
  requires:
    reason: true
- from: [open, explained, dismissed, split]
  to: resolved
  requires:
    reason: true
- from: [open, explained, resolved, split]
  to: dismissed
  requires:
    reason: true
- from: [explained, resolved, dismissed, split]
  to: open

"""###
    ),
    (
      "Workflows/lexicon/calendar.yaml",
      ###"""
# Words of the calendar in both languages; `factor` is the place in the year or week, or the distance from the day of publication.
---
kind: cue
name: calendar.month
factor: 1
aliases: [January, Jan, "Jan."]
---
kind: cue
name: calendar.month
factor: 2
aliases: [February, Feb, "Feb."]
---
kind: cue
name: calendar.month
factor: 3
aliases: [March, Mar, "Mar."]
---
kind: cue
name: calendar.month
factor: 4
aliases: [April, Apr, "Apr."]
---
kind: cue
name: calendar.month
factor: 5
aliases: [May]
---
kind: cue
name: calendar.month
factor: 6
aliases: [June, Jun, "Jun."]
---
kind: cue
name: calendar.month
factor: 7
aliases: [July, Jul, "Jul."]
---
kind: cue
name: calendar.month
factor: 8
aliases: [August, Aug, "Aug."]
---
kind: cue
name: calendar.month
factor: 9
aliases: [September, Sept, "Sept.", Sep, "Sep."]
---
kind: cue
name: calendar.month
factor: 10
aliases: [October, Oct, "Oct."]
---
kind: cue
name: calendar.month
factor: 11
aliases: [November, Nov, "Nov."]
---
kind: cue
name: calendar.month
factor: 12
aliases: [December, Dec, "Dec."]
---
kind: cue
name: calendar.weekday
factor: 1
aliases: [Monday, "Mon.", 周一, 星期一, 禮拜一]
---
kind: cue
name: calendar.weekday
factor: 2
aliases: [Tuesday, "Tue.", "Tues.", 周二, 星期二, 禮拜二]
---
kind: cue
name: calendar.weekday
factor: 3
aliases: [Wednesday, "Wed.", 周三, 星期三, 禮拜三]
---
kind: cue
name: calendar.weekday
factor: 4
aliases: [Thursday, "Thu.", "Thurs.", 周四, 星期四, 禮拜四]
---
kind: cue
name: calendar.weekday
factor: 5
aliases: [Friday, "Fri.", 周五, 星期五, 禮拜五]
---
kind: cue
name: calendar.weekday
factor: 6
aliases: [Saturday, "Sat.", 周六, 星期六, 禮拜六]
---
kind: cue
name: calendar.weekday
factor: 7
aliases: [Sunday, "Sun.", 周日, 星期日, 禮拜日, 周天, 星期天, 禮拜天]
---
kind: cue
name: calendar.day
factor: 0
aliases: [today, tonight, 今天, 今日, 今晚, 今早, 今晨]
---
kind: cue
name: calendar.day
factor: -1
aliases: [昨早, 昨晨, 昨午, 昨夜, 琴日, yesterday, 昨天, 昨日, 昨晚, 昨夜]
---
kind: cue
name: calendar.day
factor: 1
aliases: [tomorrow, 明天, 明日, 明早, 明晚]
---
kind: cue
name: calendar.day
factor: -2
aliases: [前天, 前日]
---
kind: cue
name: calendar.day
factor: 2
aliases: [後天]
---
kind: cue
name: calendar.year
factor: 0
aliases: [the current financial year, the current fiscal year, this financial year, this fiscal year, year to date, the year to date, year-to-date, the calendar year, 本財年, 本財政年度, 今個財政年度, 本財年度, 今財年, 今財政年度, this year, the current year, 今年, 本年, 本年度, 今年度, 今年以來, 年內, 今年內, this calendar year]
---
kind: cue
name: calendar.year
factor: -1
aliases: [last financial year, last fiscal year, the previous financial year, the previous fiscal year, 上財年, 上個財政年度, 上個財年, 上一財年, 上財政年度, 上一財政年度, last year, the previous year, the year before, a year earlier, a year ago, the prior year, 去年, 去年度, 上年, 上年度, 一年前, year-ago]
---
kind: cue
name: calendar.year
factor: -2
aliases: [two years ago, 前年]
---
kind: cue
name: calendar.year
factor: 1
aliases: [next financial year, next fiscal year, 下財年, 下個財政年度, 下個財年, 下一財年, 下財政年度, next year, the coming year, 明年, 明年度, 下年度]
---
kind: cue
name: calendar.year
factor: 2
aliases: [後年]
---
kind: cue
name: calendar.months
factor: 0
aliases: [今個月, this month, the month, 本月, 這個月, 當月, 本月份, 目前, 現時, 現階段, 眼下, currently, at present, at the moment]
---
kind: cue
name: calendar.months
factor: -1
aliases: [last month, the previous month, a month ago, a month earlier, 上月, 上個月, 上月份]
---
kind: cue
name: calendar.months
factor: 1
aliases: [next month, 下月, 下個月]
---
kind: cue
name: calendar.weeks
factor: 0
aliases: [this week, 本周, 這周, 這星期, 本星期, 這個星期, 本週]
---
kind: cue
name: calendar.weeks
factor: -1
aliases: [last week, the previous week, a week ago, a week earlier, 上周, 上星期, 上禮拜, 上個星期]
---
kind: cue
name: calendar.weeks
factor: 1
aliases: [next week, 下周, 下星期, 下禮拜, 下個星期]
---
kind: cue
name: calendar.quarters
factor: 0
aliases: [this quarter, the current quarter, 本季, 本季度]
---
kind: cue
name: calendar.quarters
factor: -1
aliases: [last quarter, the previous quarter, 上季, 上季度, 上一季, 上一季度, 前一季]
---
kind: cue
name: calendar.quarters
factor: 1
aliases: [next quarter, 下季, 下季度, 下一季, 下一季度]
---
kind: cue
name: calendar.half
factor: 1
aliases: [first half, first-half, "H1", "1H", first six months, 上半年, 前六個月, 頭六個月]
---
kind: cue
name: calendar.half
factor: 2
aliases: [back half, latter half, second half, second-half, "H2", "2H", last six months of the year, 下半年]
---
kind: cue
name: calendar.quarter
factor: 1
aliases: [March quarter, opening quarter, January-March quarter, first quarter, first-quarter, "1st quarter", "Q1", "1Q", 第一季, 第一季度, 一季度, "第1季", "第1季度", "1季度", 一季, first three months, 首季, 首季度]
---
kind: cue
name: calendar.quarter
factor: 2
aliases: [June quarter, April-June quarter, second quarter, second-quarter, "2nd quarter", "Q2", "2Q", 第二季, 第二季度, 二季度, "第2季", "第2季度", "2季度", 二季]
---
kind: cue
name: calendar.quarter
factor: 3
aliases: [September quarter, July-September quarter, third quarter, third-quarter, "3rd quarter", "Q3", "3Q", 第三季, 第三季度, 三季度, "第3季", "第3季度", "3季度", 三季]
---
kind: cue
name: calendar.quarter
factor: 4
aliases: [December quarter, October-December quarter, final three months, closing quarter, closing three months, fourth quarter, fourth-quarter, "4th quarter", "Q4", "4Q", 第四季, 第四季度, 四季度, "第4季", "第4季度", "4季度", 四季, final quarter, 末季, last three months of the year]
---
kind: cue
name: calendar.first-months
factor: 9
aliases: [first nine months, 前三季, 前三季度, 前九個月, 首三季, 頭九個月]
---
kind: cue
name: calendar.first-months
factor: 8
aliases: [first eight months, 前八個月]
---
kind: cue
name: calendar.first-months
factor: 7
aliases: [first seven months, 前七個月, "前7個月"]
---
kind: cue
name: calendar.first-months
factor: 10
aliases: [first ten months, "first 10 months", 前十個月, "前10個月"]
---
kind: cue
name: calendar.first-months
factor: 11
aliases: ["first 11 months", first eleven months, 前十一個月, "前11個月"]
---
kind: cue
name: calendar.first-months
factor: 5
aliases: [first five months, 前五個月, "前5個月"]
---
kind: cue
name: calendar.first-months
factor: 4
aliases: [first four months, 前四個月, "前4個月"]
---
kind: cue
name: calendar.first-months
factor: 2
aliases: [first two months, 前兩個月, "前2個月"]
---
kind: cue
name: calendar.first-months
factor: 3
aliases: [前三個月, "前3個月", 頭三個月]
---
kind: cue
name: calendar.first-months
factor: 6
aliases: ["前6個月"]
---
kind: cue
name: calendar.first-months
factor: 8
aliases: ["前8個月"]
---
kind: cue
name: calendar.first-months
factor: 9
aliases: ["前9個月", "first 9 months"]
---
kind: cue
name: calendar.part
factor: 1
aliases: [early, the beginning of, the start of, beginning of, start of, early in, at the start of, 初, 年初, 月初, 上旬, 開年, 初期]
---
kind: cue
name: calendar.part
factor: 2
aliases: [mid, middle of, the middle of, mid-, 中, 年中, 中旬, 月中, 中期]
---
kind: cue
name: calendar.part
factor: 3
aliases: [late, late in, the end of, end of, end-, the close of, 底, 年底, 末, 年末, 月底, 月末, 下旬, 年終, 歲末, 尾, 年尾, 末期]
---
kind: cue
name: calendar.season
factor: 1
aliases: [spring, 春季, 春天, 今春, 去春, 明春]
---
kind: cue
name: calendar.season
factor: 2
aliases: [summer, 夏季, 夏天, 暑期, 暑假, 今夏, 去夏, 明夏]
---
kind: cue
name: calendar.season
factor: 3
aliases: [autumn, 秋季, 秋天, 今秋, 去秋, 明秋]
---
kind: cue
name: calendar.season
factor: 4
aliases: [winter, 冬季, 冬天, 今冬, 去冬, 明冬]
---
kind: cue
name: calendar.seasons
note: a season of games, schools or crops, from July to June
factor: 0
aliases: [this season, the current season, this academic year, this school year, 本賽季, 本季聯賽, 今賽季, 這個賽季, 本球季, 這個球季, 今季聯賽, 本學年, 本榨季, 本雪季]
---
kind: cue
name: calendar.seasons
factor: -1
aliases: [last season, the previous season, last academic year, last school year, 上賽季, 上個賽季, 上球季, 上個球季, 上學年, 上榨季, 上個雪季]
---
kind: cue
name: calendar.seasons
factor: 1
aliases: [next season, next academic year, next school year, 下賽季, 下個賽季, 下球季, 下個球季, 下學年, 下榨季]
---
kind: cue
name: calendar.season-noun
note: "behind two years in a row: 2025-26"
aliases: [season, academic year, school year, crop year, marketing year, tax year, 賽季, 球季, 雪季, 榨季, 學年, 學年度, 年度, 課稅年度, 製糖期, 產季]
---
kind: cue
name: calendar.weekend
factor: 0
aliases: [weekend, the weekend, this weekend, 週末, 本週末, 這個週末, 周末期間]
---
kind: cue
name: calendar.weekend
factor: -1
aliases: [last weekend, 上週末, 上個週末]
---
kind: cue
name: calendar.weekend
factor: 1
aliases: [next weekend, 下週末, 下個週末]
---
kind: cue
name: calendar.stretch
note: so many months back or ahead from the day of publication
factor: -120
aliases: [the past decade, past decade, the last decade, last decade]
---
kind: cue
name: calendar.stretch
factor: -12
aliases: [the past year, past year]
---
kind: cue
name: calendar.stretch
factor: -3
aliases: [the past quarter, past quarter]
---
kind: cue
name: calendar.stretch
factor: -1
aliases: [the past month, past month]
---
kind: cue
name: calendar.stretch
factor: 120
aliases: [the next decade, next decade, the coming decade, coming decade, within a decade, 下一個十年]
---
kind: cue
name: calendar.stretch
factor: 12
aliases: [within a year]
---
kind: cue
name: calendar.decades
factor: 0
aliases: [this decade, the current decade, within the decade, 本十年]
---
kind: cue
name: calendar.holiday
note: "month, day and length in days, two digits each; what moves with the moon has the days between which it falls"
factor: 100108
aliases: [國慶假期, 國慶長假, 國慶黃金週, 國慶期間, 國慶中秋假期, 國慶”假期, 國慶"假期, 十一假期, 十一長假, 十一黃金週, 十一”假期, 國慶節假期, Golden Week in October]
---
kind: cue
name: calendar.holiday
factor: 050105
aliases: [五一假期, 五一長假, 五一黃金週, 五一期間, 五一小長假, 五一”假期, 五一"假期, 勞動節假期, 五一勞動節假期]
---
kind: cue
name: calendar.holiday
factor: 010103
aliases: [元旦假期, 元旦期間, 元旦小長假, 元旦連假]
---
kind: cue
name: calendar.holiday
factor: 012131
aliases: [春節假期, 春節期間, 春節長假, 春節黃金週, 春節連假, 農曆新年假期, 農曆新年期間, 農曆年假期, 新春假期]
---
kind: cue
name: calendar.holiday
factor: 011050
aliases: [春運, 春運期間]
---
kind: cue
name: calendar.holiday
factor: 122407
aliases: [over Christmas, at Christmas, the Christmas period, over the Christmas period, 聖誕假期, 聖誕期間, 聖誕節期間]
---
kind: cue
name: calendar.holiday
factor: 032235
aliases: [over Easter, at Easter, the Easter weekend, over the Easter weekend, 復活節假期, 復活節期間]
---
kind: cue
name: calendar.holiday
factor: 111101
aliases: [on Singles' Day, 雙十一當天, 雙11當天]
---
kind: cue
name: span.asserted
note: "in the clause of 十年內: its length is what is said"
aliases: [不得, 禁止, 不准, 不可, 嚴禁, 限制, 有效, 無效, 免徵, 豁免, 免息, 禁賽, ban, bans, banned, bar, barred, prohibits, prohibited, forbids, forbidden, barring, banning]
---
kind: cue
name: calendar.decade
factor: 1920
aliases: [the twenties, 二十年代, "20年代", 上世紀二十年代, "上世紀20年代", 二十世紀二十年代, "20世紀20年代"]
---
kind: cue
name: calendar.decade
factor: 1930
aliases: [the thirties, 三十年代, "30年代", 上世紀三十年代, "上世紀30年代", 二十世紀三十年代, "20世紀30年代"]
---
kind: cue
name: calendar.decade
factor: 1940
aliases: [the forties, 四十年代, "40年代", 上世紀四十年代, "上世紀40年代", 二十世紀四十年代, "20世紀40年代"]
---
kind: cue
name: calendar.decade
factor: 1950
aliases: [the fifties, 五十年代, "50年代", 上世紀五十年代, "上世紀50年代", 二十世紀五十年代, "20世紀50年代"]
---
kind: cue
name: calendar.decade
factor: 1960
aliases: [the sixties, 六十年代, "60年代", 上世紀六十年代, "上世紀60年代", 二十世紀六十年代, "20世紀60年代"]
---
kind: cue
name: calendar.decade
factor: 1970
aliases: [the seventies, 七十年代, "70年代", 上世紀七十年代, "上世紀70年代", 二十世紀七十年代, "20世紀70年代"]
---
kind: cue
name: calendar.decade
factor: 1980
aliases: [the eighties, 八十年代, "80年代", 上世紀八十年代, "上世紀80年代", 二十世紀八十年代, "20世紀80年代"]
---
kind: cue
name: calendar.decade
factor: 1990
aliases: [the nineties, 九十年代, "90年代", 上世紀九十年代, "上世紀90年代", 二十世紀九十年代, "20世紀90年代"]
---
kind: cue
name: calendar.decade
factor: 2000
aliases: [the noughties]
---
kind: cue
name: calendar.since
aliases: [since, ever since, 自, 自從]
---
kind: cue
name: calendar.from
aliases: [from, starting in, starting from, starting, beginning in, 從, 由]
---
kind: cue
name: calendar.before
aliases: [before, prior to, until, till, up until, up to, ahead of]
---
kind: cue
name: calendar.by
aliases: [by, no later than]
---
kind: cue
name: calendar.after
aliases: [after, following]
---
kind: cue
name: calendar.in
aliases: [in, during, for, of, in the year, "on", at, throughout, within, the year, through, to, in the, for the, of the, over the, as of, around, and, between, in late, than, versus, vs, "vs.", year]
---
kind: cue
name: calendar.since-after
aliases: [以來, 年以來, 至今, 迄今, 起, 開始, 後, 之後, 以後, 過後]
---
kind: cue
name: calendar.before-after
aliases: [前, 之前, 以前, 為止, 止]
---
kind: cue
name: calendar.past
aliases: [the past, the last, past, last, the previous, the preceding, 過去, 近, 最近, 過往, 這]
---
kind: cue
name: calendar.next
aliases: [the next, the coming, the following, coming, next, 未來, 今後, 接下來, 往後, 下一個]
---
kind: cue
name: calendar.fiscal
aliases: [calendar, fiscal year, fiscal, FY, financial year, the fiscal year, fiscal-year, 財政年度, 財年, 會計年度, the financial year]
---
kind: cue
name: calendar.era
factor: 1911
aliases: [民國, 中華民國]
---
kind: cue
name: calendar.era
factor: 2018
aliases: [令和]
---
kind: cue
name: calendar.era
factor: 1988
aliases: [平成]
---
kind: cue
name: calendar.era
factor: 1925
aliases: [昭和]
---
kind: cue
name: period.event
note: verbs that take a date to themselves
aliases: [成立, 創立, 創辦, 創建, 建立, 設立, 建成, 竣工, 落成, 完工, 啟用, 投產, 動工, 開工, 開業, 開幕, 開園, 開通, 通車, 上市, 掛牌, 獲批, 通過, 生效, 實施, 施行, 加入, 入職, 上任, 就任, 出任, 接任, 出生, 畢業, 退休, 退役, 發現, 推出, 發行, 發表, 簽署, 頒布, 修訂, 收購, 投入服務, 投入使用, 投入運作, 投入營運, 服役, 改建, 重建, 興建, 建造, 始建, 遷入, 遷往, 更名, 合併, 倒閉, 停用, 停產, 關閉, 去世, 病逝, 逝世, 當選, 連任, 首映, 上映, 出版, 發射, 下水, 啟航, 首航, 開播, 引進, 移居, 來台, 來港, 入獄, 被捕, 開標, 得標, 中標, 起訴, 開庭, 到期, 屆滿, 獲頒, 奪冠, 登頂, 下市, 停刊, 創刊, 立法, 制定, 制訂, 解禁, 脫歐, 回歸, 獨立, 建國, 建校, 建市, 設廠, 投保, 入會, 申遺, 滿載, 達產, 投運, 量產, 併網, 點火]
---
kind: cue
name: period.event
aliases: [born, built, begun, began, made, held, set, sold, bought, won, struck, broke, drawn, withdrawn, sunk, lost, died, took office, came into force, took effect, takes effect, come into force, comes into force, take effect, fell into disuse, went public, shut, ran aground]
---
kind: cue
name: period.event-adverb
note: between a date and such a verb
aliases: [已, 才, 就, 正式, 首次, 再次, 起, 開始, 全面, 全線, 重新, 獲, 經, 宣布, 又, 再, 被, 遭]
---
kind: cue
name: period.now
note: the number is of the present or of all time, whatever was dated before
aliases: [現有, 現共有, 現時, 現在, 現已, 如今, 現今, 目前, 全市共有, 全國共有, 全台共有, 全港共有, 生涯, 歷來, 眼下, 今天, now, currently, today, to date, so far, at present, nowadays, in all, these days, is expected to, are expected to, already has, still has]
---
kind: cue
name: period.new-clause
note: a predicate of its own begins
aliases: [and has, and have, and will, and must, and is, and are, and can, and would, and may, and now, and should, and could, but has, but have, but is, but are, but will, but now, and its, and their, who has, which has, which is, and plans, and expects, and aims, and employs, and owns, and operates, and runs, and serves, and covers, and costs, and holds]
---
kind: cue
name: period.preposition
aliases: [in, "on", since, at, by, around, about, early in, late in, back in, from, of, during]
---
kind: cue
name: tense.past
note: tells that a month without a year is over
aliases: [已, 了, 曾, 較, 同比, 按年, was, were, had, did, fell, rose, grew, sold, bought, made, took, won, lost, began, went, came, said, hit, shrank, sank, held, been, ran, spent, paid, left, met, got, built, sent, broke, has, have, up from, down from, found, stood, gave, led, saw, kept, told, wrote, became, drew, drove, flew, slid, struck]
---
kind: cue
name: tense.future
note: tells that a month without a year is to come
aliases: [將, 預計, 預期, 可望, 有望, 計劃, 計畫, 擬, 料, 力爭, 會, 力拚, 爭取, 預料, 預定, 最快, will, would, might, could, is set to, are set to, aims to, hopes to, wants to, want, wants, expects, expected to, plans to, plan to, planned for, is due, are due, due to, to be held, is expected, forecast, aims, starting next, takes effect, take effect, comes into force, begins, opens, starts]
---
kind: cue
name: tense.none
note: begins like 會 and tells no time
aliases: [會議, 會員, 會長, 會計, 會場, 會談, 會面, 會見, 會報, 會費, 會展, 會所, 會社, 會籍, 會期, 會後, 會前, 會上, 會中, 會址, 會務, 會館, 會商]
---
kind: cue
name: tense.until
note: right before a month that is to come
aliases: [by, before, until, till, from next, no later than]
---
kind: cue
name: period.superlative
note: behind a span of time whose highest, lowest or first it is
aliases: [新高, 新低, 最, 高位, 低位, 首次, 首見, 首度, 單月最, 單季最, 單日最, 同期最, 來最, 低點, 高點, 峰值, 谷底, 之最]
---
kind: cue
name: tense.as-of
note: right before a month whose count was taken then
aliases: [截至, 截止, 截止到, 截至到, as of, as at]
---
kind: cue
name: period.standing
note: behind a number that stands for good, whatever date comes before it
aliases: [目標, 的目標, 目標值, 的門檻, 門檻, 的上限, 上限, 的下限, 下限, 的標準, 標準, 的紅線, 紅線, 警戒線, 的警戒線, 水準目標, 目標水平, target, goal, limit, ceiling, threshold, cap, floor, benchmark]
---
kind: cue
name: period.pointed
note: points back at the time that was named last
aliases: [that date, that day, that week, that month, that quarter, the same day, the same week, the same month, 該日, 該週, 該月, 該季, 截至當日, 截至當時]
---
kind: cue
name: period.occasion
note: people met, spoke or signed, and the day is that of the occasion, not of the figures told there
aliases: [舉行, 出席, 召開, 道歉, 鞠躬, 主持, 會見, 到訪, 視察, 造訪, 參觀, 撰文, 發文, 現身, 開會, 受訪, 簽約, 揭牌, 剪綵, 動土典禮, 記者會, 發布會, 說明會]
---
kind: cue
name: calendar.first-months
factor: 2
aliases: [前兩月, 前二個月, 前二月, "前2月", "前2個月份", 首兩個月, 首兩月, 首二個月, 首二月, "首2個月", "首2月", "首2個月份", 頭兩個月, 頭兩月, 頭二個月, 頭二月, "頭2個月", "頭2月", "頭2個月份"]
---
kind: cue
name: calendar.first-months
factor: 3
aliases: [前三月, "前3月", "前3個月份", 首三個月, 首三月, "首3個月", "首3月", "首3個月份", 頭三月, "頭3個月", "頭3月", "頭3個月份"]
---
kind: cue
name: calendar.first-months
factor: 4
aliases: [前四月, "前4月", "前4個月份", 首四個月, 首四月, "首4個月", "首4月", "首4個月份", 頭四個月, 頭四月, "頭4個月", "頭4月", "頭4個月份"]
---
kind: cue
name: calendar.first-months
factor: 5
aliases: [前五月, "前5月", "前5個月份", 首五個月, 首五月, "首5個月", "首5月", "首5個月份", 頭五個月, 頭五月, "頭5個月", "頭5月", "頭5個月份"]
---
kind: cue
name: calendar.first-months
factor: 6
aliases: [前六月, "前6月", "前6個月份", 首六個月, 首六月, "首6個月", "首6月", "首6個月份", 頭六月, "頭6個月", "頭6月", "頭6個月份", 首兩季, 前兩季, 前二季, 首二季, 頭兩季, 首半年, 前兩季度, 前二季度]
---
kind: cue
name: calendar.first-months
factor: 7
aliases: [前七月, "前7月", "前7個月份", 首七個月, 首七月, "首7個月", "首7月", "首7個月份", 頭七個月, 頭七月, "頭7個月", "頭7月", "頭7個月份"]
---
kind: cue
name: calendar.first-months
factor: 8
aliases: [前八月, "前8月", "前8個月份", 首八個月, 首八月, "首8個月", "首8月", "首8個月份", 頭八個月, 頭八月, "頭8個月", "頭8月", "頭8個月份"]
---
kind: cue
name: calendar.first-months
factor: 9
aliases: [前九月, "前9月", "前9個月份", 首九個月, 首九月, "首9個月", "首9月", "首9個月份", 頭九月, "頭9個月", "頭9月", "頭9個月份", 頭三季, 首三季度, "前3季", "首3季", "前3季度"]
---
kind: cue
name: calendar.first-months
factor: 10
aliases: [前十月, "前10月", "前10個月份", 首十個月, 首十月, "首10個月", "首10月", "首10個月份", 頭十個月, 頭十月, "頭10個月", "頭10月", "頭10個月份"]
---
kind: cue
name: calendar.first-months
factor: 11
aliases: [前十一月, "前11月", "前11個月份", 首十一個月, 首十一月, "首11個月", "首11月", "首11個月份", 頭十一個月, 頭十一月, "頭11個月", "頭11月", "頭11個月份"]
---
kind: cue
name: calendar.years
note: "years in a row: ten times the distance of the first from this one, and how many"
factor: 2
aliases: [今明兩年, 今明二年, 今、明兩年, 今年和明年, 今年與明年]
---
kind: cue
name: calendar.years
factor: -8
aliases: [去今兩年, 去年和今年, 去年與今年]
---
kind: cue
name: calendar.years
factor: 12
aliases: [明後兩年, 明後年, 明、後兩年]
---
kind: cue
name: calendar.plan
note: five years, by the first of them
factor: 2011
aliases: [十二五期間, 十二五”期間, "十二五\"期間", 十二五」期間, 十二五時期, 十二五”時期]
---
kind: cue
name: calendar.plan
factor: 2016
aliases: [十三五期間, 十三五”期間, "十三五\"期間", 十三五」期間, 十三五時期, 十三五”時期]
---
kind: cue
name: calendar.plan
factor: 2021
aliases: [十四五期間, 十四五”期間, "十四五\"期間", 十四五」期間, 十四五時期, 十四五”時期, 十四五」時期, 十四五期內]
---
kind: cue
name: calendar.plan
factor: 2026
aliases: [十五五期間, 十五五”期間, "十五五\"期間", 十五五」期間, 十五五時期, 十五五”時期, 十五五」時期, 十五五期內]
---
kind: cue
name: calendar.account
note: "behind 截至6月30日止: the time that is accounted for, in months"
factor: 12
aliases: [年度, 財政年度, 財年, 全年, 一年, 年度業績, 財政年, 會計年度]
---
kind: cue
name: calendar.account
factor: 6
aliases: [半年, 中期, 上半年, 中期業績, 半年度]
---
kind: cue
name: calendar.account
factor: 3
aliases: [季度, 一季, 首季, 第一季度, 第一季]
---
kind: cue
name: calendar.year-noun
note: behind a bare year that is theirs
aliases: [revenue, revenues, sales, profit, profits, net profit, operating profit, pre-tax profit, net income, earnings, turnover, income, loss, losses, budget, output, production, harvest, crop, dividend, spending, deliveries, exports, imports, shipments, deficit, surplus, capex, capital expenditure, payroll, wage bill, tax bill, fiscal year, financial year, season, calendar year, full-year, campaign, accounts, results]

"""###
    ),
    (
      "Workflows/lexicon/cues-conflicts.yaml",
      ###"""
# Words that the judging of conflicts goes by; cues of reading are in cues-en and cues-zh.
---
kind: cue
name: conflict.contrast
note: what follows counts, what went before is conceded
aliases: [但, 但是, 却, 然而, 不过, 反而, 反倒, 意外, 实际上, 事实上, but, however, yet, nevertheless, instead, in fact, actually]
---
kind: cue
name: conflict.pointing
note: the first words of a subject that points back at a measure
aliases: [这一, 这项, 这个, 此, 该, this, that, these, such a, the said, 这样的, 这种, 有关, 上述, 这些, 相关, such, no such, any such, those]
---
kind: cue
name: conflict.measure
note: "what is pointed back at: something that somebody means to do"
aliases: [举措, 措施, 计划, 方案, 投资, 政策, 项目, 资金, 行动, 法案, 改革, 工程, 补贴, move, measure, plan, scheme, programme, program, investment, package, initiative, step, policy, project, reform, subsidy, 承诺, 要求, 打算, 请求, 协议, 决定, 交易, promise, commitment, pledge, request, agreement, decision, deal, intention, order, talks]
---
kind: cue
name: conflict.effect
note: classes of verbs by which a measure is already at work
aliases: [causes, speeds-up, increases, decreases, improves, slows, prevents]
---
kind: cue
name: conflict.once
note: classes of events that happen to one subject and object once
aliases: [launches, begins, founds, acquires, dies, born, goes-bankrupt, closes, opens, ends, dismisses]
---
kind: cue
name: conflict.any-measure
note: words for any number; they do not tell what is measured
aliases: [指数, 数字, 数值, 数据, 水平, 增幅, 减幅, 跌幅, 升幅, 涨幅, 降幅, 幅度, 金额, 总数, 总额, 合计, 比率, 比例, index, figure, figures, number, amount, total, sum, level, rate, reading, count, tally, increase, decrease, reduction, rise, fall, drop, decline, growth, change]
---
kind: cue
name: conflict.former
note: before the former of two values
aliases: [由, 从, 自, from]
---
kind: cue
name: conflict.latter
note: before the latter of two values
aliases: [至, 到, 为, 成, to]
---
kind: cue
name: conflict.changed
note: before "from", where the latter value stands first
aliases: [up, down, rising, falling, rose, fell, risen, fallen, raised, cut, lowered, increased, reduced, revised, trimmed, compared, higher, lower, more, less, fewer]
---
kind: cue
name: conflict.narrowing
note: before a number, of a part of those that are spoken of
aliases: [岁以下, 岁以上, 岁的, 岁或以, 当中, 其中, among, amongst, aged, under-30s, over-60s, of whom, of which, of those, of these, those under, those over]
---
kind: cue
name: conflict.plain
note: words that any two sentences may share; they do not tie two claims
aliases: [全市, 全省, 全县, 全国, 全港, 全台, 的, 了, 是, 在, 和, 与, 及, 或, 有, 为, 也, 都, 就, 而, 则, 但, 又, 再, 已, 将, 会, 被, 把, 从, 由, 至, 于, 以, 可, 约, 逾, 仅, 只, 每, 各, 该, 此, 这, 那, 其, 之, 年, 月, 日, 个, 他, 她, 我, 你, 们, 并, 更, 最, 很, 才, 还, 对, 向, 说, 称, 指, 所, 共, 表示, 指出, 认为, 预计, 估计, 预期, 预料, 预测, 公布, 公告, 统计, 数据, 数字, 显示, 报告, 报道, 报导, 调查, 强调, 回应, 透露, 批评, 目前, 现时, 今年, 去年, 明年, 上年, 同期, 同比, 环比, 按年, 按月, 百分之, 以上, 以下, 左右, 超过, 不到, 接近, 大约, 至少, 起码, 最多, 其中, 另外, 另有, 总共, 合计, 累计, 全部, 自己, 部分, 可能, 需要, 已经, 仍然, 没有, 因为, 所以, 如果, 由于, the, and, but, put, puts, for, from, with, that, this, these, those, its, their, his, her, our, your, they, them, she, who, whom, which, what, when, where, while, than, then, there, here, was, were, are, been, being, has, have, had, having, will, would, could, should, shall, may, might, must, can, said, says, say, saying, told, tells, according, report, reports, reported, estimate, estimates, estimated, figure, figures, number, numbers, survey, forecast, forecasts, expects, expected, expect, about, around, nearly, almost, roughly, some, more, less, fewer, over, under, above, below, only, just, barely, least, most, per, cent, percent, million, billion, thousand, hundred, all, each, every, any, year, years, month, months, week, weeks, day, days, now, currently, far, still, also, not, one, two, three, other, another, same, such, into, out, off, between, since, until, before, after, during, against, because, although, though, however, because, part, added, adds, puts, put, gives, gave, found, finds, shows, showed, did, does, make, made, makes, take, took, come, came, comes, get, got, very, much, many, few, own, new, last, next, first, second, company, firm, government, council, union, ministry, 公司, 集团, 政府, 当局, 院方, 厂方, 该院, 工会]
---
kind: cue
name: conflict.answer
note: beside a number that is set against one told before it
aliases: [其实, 实际, 实为, 事实上, 只有, 仅有, 只占, 才有, 并非, 不是, 而非, 远低, 远高, 远超, 则是, 则为, 坚称, 反驳, 驳斥, 澄清, 始终, only, just, barely, merely, in fact, actually, in reality, far below, well below, far above, short of, rather than, at most, no more than, not even]
---
kind: cue
name: conflict.meant
note: in a number's clause, what somebody is bound to, is built for or had meant
aliases: [设计年产, 设计产能, 设计容量, 设计能力, 原定, 原订, 原拟, 原本计划, 原计划, 承诺, 规定须, 要求达到, 计划要求, 设定的, 订下的, 定下的, 年度目标, 的目标, 目标为, 目标订在, 拟于, designed to, designed for, built to, built for, meant to, was to, were to, was due to, were due to, supposed to, intended to, required, requires, calls for, called for, pledged, promised, vowed, was planned, were planned, target of, goal of, set out to, a promise of, a pledge of, had planned on, planned on, had hoped for, 答应, 允诺, 夸下海口, 规划是, 规划为, 规划要, 计划是, 目标是, had planned to, was planned for, promise of, pledge of, said it would have, said there would be, had promised, had pledged, had vowed, 曾说要, 宣布要]
---
kind: cue
name: conflict.own
note: in a number's clause, what is the teller's own where nobody else is named
aliases: [营收, 营业额, 营业收入, 净利, 净利润, 纯益, 获利, 盈利, 投资, 资本支出, 股息, 派息, 员工, 增聘, 聘用, 招聘, 招募, 扩产, 募资, 本公司, 本行, revenue, revenues, turnover, sales, net profit, profits, net income, earnings, dividend, invest, invests, invested, investing, capital expenditure, capex, employ, employs, employed, hire, hires, hired, hiring, recruit]
---
kind: cue
name: conflict.rise
note: words for a rise that are no verbs of their own
aliases: [up by, was up, were up, is up, are up, 增幅, 升幅, 涨幅, 多出, 年增, 月增, 按年升, 按年增]
---
kind: cue
name: conflict.fall
note: words for a fall that are no verbs of their own
aliases: [down by, was down, were down, is down, are down, 减幅, 跌幅, 降幅, 倒退, 减产, 年减, 月减, 少了, 按年跌, 按年减, 缩减, 折让]
---
kind: cue
name: conflict.alike.offer
note: words of one meaning, by which numbers of two clauses are tied
aliases: [bid, bids, offer, offers, 出价, 报价, 收购要约]
---
kind: cue
name: conflict.alike.closes
note: words of one meaning, by which numbers of two clauses are tied
aliases: [close, closed, closing, closure, shut, shuts, shutting, 关闭, 关门, 停业, 结业]
---
kind: cue
name: conflict.alike.halts
note: words of one meaning, by which numbers of two clauses are tied
aliases: [halt, halted, stoppage, 停产, 停工, 停摆, 停机, 停运]
---
kind: cue
name: conflict.alike.exports
note: words of one meaning, by which numbers of two clauses are tied
aliases: [export, exports, exported, shipments abroad, 出口, 外销, 输出, 输港, 输台, 外卖]
---
kind: cue
name: conflict.alike.recalls
note: words of one meaning, by which numbers of two clauses are tied
aliases: [recall, recalled, 回收, 收回, 召回, 下架]
---
kind: cue
name: conflict.alike.dies
note: words of one meaning, by which numbers of two clauses are tied
aliases: [died, dead, deaths, death, fatalities, killed, 死亡, 死者, 不治, 身亡, 丧生, 遇难, 罹难, 过世]
---
kind: cue
name: conflict.alike.injured
note: words of one meaning, by which numbers of two clauses are tied
aliases: [injured, wounded, casualties, 受伤, 伤者, 轻重伤]
---
kind: cue
name: conflict.alike.poisoned
note: words of one meaning, by which numbers of two clauses are tied
aliases: [poisoned, poisoning, 中毒]
---
kind: cue
name: conflict.alike.infected
note: words of one meaning, by which numbers of two clauses are tied
aliases: [infected, infections, cases, confirmed cases, 确诊, 感染, 病例, 个案]
---
kind: cue
name: conflict.alike.arrears
note: words of one meaning, by which numbers of two clauses are tied
aliases: [arrears, overdue, unpaid, owed, 拖欠, 欠款, 积欠, 逾期]
---
kind: cue
name: conflict.alike.layoffs
note: words of one meaning, by which numbers of two clauses are tied
aliases: [layoffs, lay-offs, redundancies, job cuts, laid off, 裁员, 裁减人手, 遣散]
---
kind: cue
name: conflict.alike.jobs
note: words of one meaning, by which numbers of two clauses are tied
aliases: [jobs, posts, positions, employees, staff, workers, 职位, 工作机会, 就业岗位, 岗位, 员工, 雇员, 聘用]
---
kind: cue
name: conflict.alike.homes
note: words of one meaning, by which numbers of two clauses are tied
aliases: [homes, houses, dwellings, flats, apartments, 住宅, 房屋, 套房, 社宅, 公屋]
---
kind: cue
name: conflict.alike.vote
note: words of one meaning, by which numbers of two clauses are tied
aliases: [vote, voted, votes, ballot, 投票, 表决, 赞成票]
---
kind: cue
name: conflict.alike.passengers
note: words of one meaning, by which numbers of two clauses are tied
aliases: [passengers, riders, ridership, travellers, 乘客, 旅客, 客量, 人次, 载客]
---
kind: cue
name: conflict.alike.visitors
note: words of one meaning, by which numbers of two clauses are tied
aliases: [visitors, tourists, attendance, crowd, spectators, 入场, 观众, 访客, 游客]
---
kind: cue
name: conflict.alike.protesters
note: words of one meaning, by which numbers of two clauses are tied
aliases: [protesters, demonstrators, marchers, turnout at the march, 示威者, 参与者, 游行人数, 上街]
---
kind: cue
name: conflict.alike.delay
note: words of one meaning, by which numbers of two clauses are tied
aliases: [delay, delayed, postponed, 延误, 延迟, 推迟, 押后, 误点]
---
kind: cue
name: conflict.alike.cost
note: words of one meaning, by which numbers of two clauses are tied
aliases: [cost, costs, costing, price tag, outlay, budget, 造价, 费用, 成本, 预算, 总造价, 开支]
---
kind: cue
name: conflict.alike.wage
note: words of one meaning, by which numbers of two clauses are tied
aliases: [wage, wages, pay, salary, salaries, 工资, 薪资, 薪金, 月薪]
---
kind: cue
name: conflict.alike.harvest
note: words of one meaning, by which numbers of two clauses are tied
aliases: [harvest, crop, 收成, 产量, 收获]
---
kind: cue
name: conflict.alike.leak
note: words of one meaning, by which numbers of two clauses are tied
aliases: [leak, leaks, leakage, spill, 漏油, 泄漏, 外泄, 漏水]
---
kind: cue
name: conflict.alike.traffic
note: words of one meaning, by which numbers of two clauses are tied
aliases: [traffic, volumes, 车流, 车流量, 交通量]
---
kind: cue
name: conflict.alike.warn
note: words of one meaning, by which numbers of two clauses are tied
aliases: [warned, warning, alerted, notified, 通报, 告知, 知会, 来函, 通知]
---
kind: cue
name: conflict.alike.raise
note: words of one meaning, by which numbers of two clauses are tied
aliases: [raise, raising, raise capital, rights issue, new shares, 新股, 配股, share issue, funding, 集资, 融资, 增资, 增发, 募资, raise funds, convertible bond, convertible bonds, bond issue, share sale, 再融资, 可转债, 定增]
---
kind: cue
name: conflict.alike.sales
note: words of one meaning, by which numbers of two clauses are tied
aliases: [sales, sold, sell, selling, sells, disposal, 出售, 变卖, 销量, 销售, 卖出, 售出, 零售]
---
kind: cue
name: conflict.alike.delivered
note: words of one meaning, by which numbers of two clauses are tied
aliases: [delivered, deliveries, handed over, 交付, 交货, 交车]
---
kind: cue
name: conflict.alike.households
note: words of one meaning, by which numbers of two clauses are tied
aliases: [households, families, 家庭, 住户]
---
kind: cue
name: conflict.alike.evacuated
note: words of one meaning, by which numbers of two clauses are tied
aliases: [evacuated, displaced, 撤离, 疏散, 转移]
---
kind: cue
name: conflict.alike.patients
note: words of one meaning, by which numbers of two clauses are tied
aliases: [patients, waiting list, 病人, 患者, 轮候]
---
kind: cue
name: conflict.alike.damages
note: words of one meaning, by which numbers of two clauses are tied
aliases: [damage, damages, losses, 损失, 亏蚀, 亏损, 农损, 灾损]
---
kind: cue
name: conflict.alike.lender
note: words of one meaning, by which numbers of two clauses are tied
aliases: [bank, lender, 银行]
---
kind: cue
name: conflict.alike.loan
note: words of one meaning, by which numbers of two clauses are tied
aliases: [loan, loans, debts, lending, credit, 贷款, 放款]
---
kind: cue
name: conflict.alike.largest
note: words of one meaning, by which numbers of two clauses are tied
aliases: [largest, biggest, 最大, 第二大, 第三大, 第四大, 第五大, 第六大]
---
kind: cue
name: conflict.denial
note: classes of verbs that deny
aliases: [denies]
---
kind: cue
name: conflict.delay
note: before a date that takes the place of an earlier one
aliases: [推迟至, 推迟到, 延至, 延后至, 延后到, 延期至, 押后至, 顺延至, 才可以, 才能, 才会, 才正式, 最快, 最早, 要到, 须待, not until, only in, at the earliest, as the earliest, the earliest date, at the soonest, will now, now be, now expected, now due, put off to, pushed back to, put back to, delayed until, delayed to, postponed to, postponed until, slipped to]
---
kind: cue
name: conflict.giving
note: verbs by which a source gives a number that was spoken of before
aliases: [gives, gave, found, finds, shows, showed, puts it at, put it at, says, said, counts, counted, suggests, 给出, 则是, 则为, 显示为, 得出, 统计为, 算出]
---
kind: cue
name: conflict.alike.quit
note: words of one meaning, by which numbers of two clauses are tied
aliases: [resign, resigned, resignation, step down, stepped down, stepping down, quit, 辞职, 请辞, 下台, 去职]
---
kind: cue
name: conflict.alike.merge
note: words of one meaning, by which numbers of two clauses are tied
aliases: [merger, merge, merging, takeover, acquire, acquisition, 合并, 并购, 收购]
---
kind: cue
name: conflict.alike.orders
note: words of one meaning, by which numbers of two clauses are tied
aliases: [orders, order book, 订单, 抽单, 转单, 砍单]
---
kind: cue
name: conflict.alike.ban
note: words of one meaning, by which numbers of two clauses are tied
aliases: [ban, banned, banning, 禁令, 禁止, 禁售]
---
kind: cue
name: conflict.alike.price
note: words of one meaning, by which numbers of two clauses are tied
aliases: [price rise, price rises, raise prices, fare rise, fare rises, 涨价, 加价, 提价, 调价]
---
kind: cue
name: conflict.alike.build
note: words of one meaning, by which numbers of two clauses are tied
aliases: [built, complete, completed, completions, done, finished, 完工, 建成, 落成, 竣工, 完成]
---
kind: cue
name: conflict.alike.open
note: words of one meaning, by which numbers of two clauses are tied
aliases: [open, opens, opening, enter service, enters service, in service, start up, starts up, launch, ready, first is due, is now due, 启用, 投产, 通车, 开幕, 开业, 开通, 量产, 上市, 投运, 投用]
---
kind: cue
name: conflict.alike.beds
note: words of one meaning, by which numbers of two clauses are tied
aliases: [beds, hospital beds, 病床, 床位, 床数]
---
kind: cue
name: conflict.replaced
note: right before a value that another takes the place of
aliases: [rather than, instead of, in place of, 而非, 而不是, 取代原来的, 取代先前的]
---
kind: cue
name: conflict.earlier
note: right before a value of an earlier time that no period tells
aliases: [the season before, the year before, the month before, the quarter before, a year earlier, a year ago, the previous year, the previous season, the previous quarter, the previous month, 上年同期, 去年同期, 前一年, 上一年, 上一季, 上一季度, 上个月, 前一季]
---
kind: cue
name: conflict.expected
note: "a subject that stands for what somebody foresaw"
aliases: [market expectations, expectations, consensus, market forecast, analysts' forecasts, 市场预期, 市场预测, 外界预期, 分析师预期, 法人预期]
---
kind: cue
name: conflict.goal
note: "right behind a number: that which is aimed at"
aliases: [target, goal, 目标, 指标]
---
kind: cue
name: conflict.outcome
note: "beside a number: what came of something that was told before"
aliases: [实际, 实际上, 最终, 到头来, in the event, in the end, in reality, 只完成, 仅完成, 只做完, 只做到, 只建成, 仅建成, 只兴建, 结果只, 落成的只有, 实际人数, actual number, actual figure, only managed, managed just, managed only, wound up after, ended up with, 目前实际]
---
kind: cue
name: conflict.alike.begin
note: words of one meaning, by which numbers of two clauses are tied
aliases: [begin, begins, began, begun, start, starts, started, 开始, 展开, 启动, 动工, 开工]
---
kind: cue
name: conflict.alike.bad-loans
note: words of one meaning, by which numbers of two clauses are tied
aliases: [bad loans, bad debts, bad-loan, bad-debt, impairments, loan losses, 坏账, 呆账, 不良贷款]
---
kind: cue
name: conflict.alike.dismiss
note: words of one meaning, by which numbers of two clauses are tied
aliases: [sacked, dismissed, fired, ousted, 解雇, 开除, 革职, 免职, 撤职]
---
kind: cue
name: conflict.alike.spend
note: words of one meaning, by which numbers of two clauses are tied
aliases: [spend, spends, spent, spending, invested, 花费, 支出, 投入, 拨款]
---
kind: cue
name: conflict.each
note: "right behind a price, or before it: that it is the price of one"
aliases: [each, apiece, a piece, per, 每台, 每辆, 每架, 每艘, 每件, 每个, 每套, 每栋, 每户, 每座, 每头, 每部, 每份, 每支, 每剂, 每张, 每人, 单价]
---
kind: cue
name: conflict.total
note: beside the sum of several
aliases: [in all, in total, altogether, a total of, total, 共, 合计, 总计, 总额, 总价, 总值, 总费用]
---
kind: cue
name: conflict.clause
note: another clause begins; what stands behind says nothing of what stands before
aliases: [as, while, when, because, after, before, since, although, whereas, 因为, 由于, 之际]
---
kind: cue
name: conflict.others
note: a subject that stands for all the others of a trade
aliases: [全行业, 行业平均, 业界, 同业, 同行, the industry, industry average, the sector, peers, rivals]
---
kind: cue
name: conflict.everywhere
note: "in a number's clause: it is of all of a place or a trade"
aliases: [全国, 全省, 全市, 全县, 全港, 全台, 全岛, 全州, 全球, 全世界, 全行业, 全业界, nationwide, nationally, across the country, industry-wide, across the industry, worldwide, globally]
---
kind: cue
name: conflict.counter.people
note: counting words of one kind; numbers of two kinds never answer each other
aliases: [人, 名, 位, 口, 宗, 例]
---
kind: cue
name: conflict.counter.places
note: counting words of one kind; numbers of two kinds never answer each other
aliases: [间, 家, 所, 栋, 幢, 座]
---
kind: cue
name: conflict.counter.vehicles
note: counting words of one kind; numbers of two kinds never answer each other
aliases: [辆, 艘, 架]
---
kind: cue
name: conflict.counter.animals
note: counting words of one kind; numbers of two kinds never answer each other
aliases: [头, 匹]
---
kind: cue
name: conflict.no-answer
note: who is asked says nothing; it is no statement about the matter
aliases: [declined to comment, declined to say, did not respond, did not reply, has not replied, could not be reached, 未回应, 没有回应, 不予置评, 拒绝置评, 未予置评, 不愿置评, 未有回复, 未获回复]
---
kind: cue
name: conflict.sound
note: what is in order
aliases: [正常, 合格, 达标, 符合标准, 符合规定, 安全无虞, 安全无误, 准时, 按时, 如期, 无异常, 完好, 无误, 运作良好, 畅通, as normal, normally, in order, on time, on schedule, all passed, passed their, passed its, passed the, passed inspection, passed inspections, safe, in full, met every standard, met all standards, passed every, passed all, fully staffed, in good order, in working order, up to standard, complied with, complies with, fully open, undamaged, intact]
---
kind: cue
name: conflict.amiss
note: what is not in order
aliases: [停机, 停产, 停摆, 停运, 停用, 故障, 不合格, 未达标, 不达标, 超标, 不符合, 违规, 违反, 拖欠, 积欠, 欠薪, 欠款, 逾期, 迟发, 异常, 瘫痪, 损坏, 破损, 裂缝, 开裂, 渗漏, 失灵, 缺员, 缺工, 退回, 中断, halted, at a standstill, idle, out of service, out of order, broken, faulty, failed, failing, unpaid, not been paid, owed, overdue, arrears, exceeded, exceeds the limit, above the limit, breached, in breach, unsafe, unfit, damaged, cracked, cracks, leaking, understaffed, short of staff, vacant, closed to, behind schedule, late with]
---
kind: cue
name: conflict.gain
note: properties that are what is earned; a loss of the same house and time speaks against them
aliases: [profit, net profit]
---
kind: cue
name: conflict.loss
note: properties that are what is lost
aliases: [loss]
---
kind: cue
name: conflict.here
note: "subjects that mean the article's own place: another one in each paper"
aliases: [全市, 全省, 全县, 全区, 全镇, 全乡, 全村, 全州, 全岛, 全城, 全校, 全院, 本市, 本省, 本县, 本区, 本镇, 本乡, 本村, 本州, 本岛, 该市, 该省, 该县, 该区, 该镇, 该乡, 该村, 该州, 该岛, 我市, 我省, 我县, 我区, 当地, 市内, 县内, 省内, 区内, the city, the county, the town, the province, the state, the district, the region, the village, the island, the borough, the area, city, county, town, province, state, district, region, village, island, borough, citywide, countywide, statewide, county-wide, city-wide]
---
kind: cue
name: conflict.anyone
note: "subjects that every article has its own of; two articles mean the same ones only if they are on one matter"
aliases: [人, 人们, 民众, 群众, 居民, 市民, 村民, 农民, 病人, 患者, 学生, 家长, 乘客, 旅客, 游客, 员工, 公司, 该公司, 集团, 该集团, 银行, 该行, 工厂, 医院, 该院, 学校, 该校, 警方, 政府, 当局, 工会, 死者, 伤者, people, residents, villagers, patients, pupils, students, parents, passengers, visitors, workers, staff, employees, officials, experts, victims, company, firm, bank, plant, factory, hospital, school, police, council, club, union, ministry, department, agency, government, programme, program, project, scheme]
---
kind: cue
name: conflict.recalled
note: "in a number's clause: somebody gave that number before, and it is told again to be weighed"
aliases: [first reported, first announced, first given, earlier reported, previously reported, previously announced, it announced, it claimed, claimed, claims, boasts of, boasted of, likes to say, wrote the, reported by, 所说的, 所称的, 所讲的, 宣称, 声称, 自称, 号称, 号称有, 此前公布, 先前公布, 早前公布, 原先公布, 最初公布, 之前公布, 先前报道, 此前报道]
---
kind: cue
name: conflict.refuted
note: "right before a number that another takes the place of"
aliases: [not the, not, nor the, "isn't", "wasn't", "weren't", is not, was not, 并非, 不是, 而非, 而不是, 并不是, 绝非]
---
kind: cue
name: conflict.corrects
note: "in a number's clause: it takes the place of one told before"
aliases: ["it's", "it is really", makes it, put it at, puts it at, the true figure, the real figure, turned out to be, the worst case, at worst, 应为, 应是, 才是, 真正, 查明, 核实为, 实为, 实际上, 其实]
---
kind: cue
name: conflict.documents
note: "in a number's clause: a paper or a source has it so"
aliases: [gave, gives, show, shows, showed, lists, listed, list, records, quoted at, according to its own, 记录显示, 登记的是, 名册显示, 账上, 网页显示, 资料显示, 文件显示, 报表显示]
---
kind: cue
name: conflict.part
note: "right before a number: a whole of which something else is told"
aliases: [of the, of its, of their, of those, out of, among, from, from the, from its, 其中, 当中]
---
kind: cue
name: conflict.pace.day
note: "beside a number: so much in a day"
aliases: [a day, per day, each day, every day, daily, 每日, 每天, 日均, 日薪, 日产]
---
kind: cue
name: conflict.pace.week
note: "beside a number: so much in a week"
aliases: [a week, per week, each week, every week, weekly, 每周, 每星期, 每礼拜, 周均, 周薪]
---
kind: cue
name: conflict.pace.month
note: "beside a number: so much in a month"
aliases: [a month, per month, each month, every month, monthly, 每月, 每个月, 月均, 月薪, 月产, 月租, 月入, 月费]
---
kind: cue
name: conflict.pace.year
note: "beside a number: so much in a year"
aliases: [a year, per year, each year, every year, yearly, per annum, 每年, 年均, 年薪, 年租, 年费]
---
kind: cue
name: conflict.pace.none
note: "words that begin as a pace does and tell a time"
aliases: [a day earlier, a day later, a day before, a day ago, a week earlier, a week later, a week before, a week ago, a month earlier, a month later, a month before, a month ago, a year earlier, a year later, a year before, a year ago, a year on, a year after, a day after, a month after, a week after]
---
kind: cue
name: conflict.house
note: "speakers that mean the house that is spoken of; its word is one origin, however often it is told"
aliases: [公司, 该公司, 本公司, 集团, 该集团, 本集团, 银行, 该行, 本行, 该店, 该厂, 厂方, 资方, 校方, 院方, 园方, 店家, 业者, 航司, 官方, 局方, 当局, 球会, 球团, 俱乐部, company, bank, firm, group, club, airline, operator, carrier, maker, manufacturer, retailer, lender, insurer, utility, hospital, trust, school, university, council, ministry, agency, authority, owner, it, they, its accounts, its own accounts, its report, its annual report, its filing]
---
kind: cue
name: conflict.house-opening
note: "what may stand before such a word"
aliases: [the, this, that, 低于, 高于, 超过, 不及, 少于, 多于, 比, 与, 和, 而]
---
kind: cue
name: conflict.house-closing
note: "what may stand behind such a word"
aliases: [itself, themselves, 本身, 自己, 方面, 此前, 先前, 早前]
---
kind: cue
name: conflict.announces
note: "by which a house tells of itself"
aliases: [reported, reports, announced, announces, posted, posts, disclosed, published, 公布, 公告, 披露, 宣布, 发布, 财报]
---
kind: cue
name: conflict.announced-of
note: "words that begin so and say it of others"
aliases: [was reported, were reported, is reported, are reported, been reported, reported to have, it was announced, was announced, were announced, police reported, 公布前, 未公布, 尚未公布, 未披露]
---
kind: cue
name: conflict.restates
note: "at the head of a number's clause: the same figure in other words, no answer to another"
aliases: [即, 也就是, 亦即, 换言之, 相当于, 折合, 约合, that is, i.e., in other words, equivalent to, or about, or some, or roughly, or nearly]
---
kind: cue
name: conflict.saying
note: "what was said by somebody, as a noun: behind a verb that denies it is what is denied"
aliases: [说法, 传闻, 传言, 指控, 指责, 报道, 报导, 消息, 质疑, 批评, 谣言, report, reports, claim, claims, allegation, allegations, rumour, rumours, rumor, rumors, accusation, accusations, charge, charges, suggestion, suggestions, story, speculation]
---
kind: cue
name: conflict.categorical
note: "a denial without reserve: it is meant of what was said right before it"
aliases: [never, nothing, not a single, no such, there was no, there were no, there is no, there are no, there has been no, there have been no, no plans, simply untrue, not true, 从未, 从没, 从来没, 从不, 根本没, 没有任何, 并无任何, 绝无, 绝没有, 没有这回事, 没这回事, 并无此事, 没有此事, 从无, 完全没有, 一直没有]
---
kind: cue
name: conflict.against
note: "before a figure that was aimed at: another figure is set against it"
aliases: [低于, 不及, 未达, 未能达到, 少于, 高于, 超过, 超出, 落后于, 不足, 远离, 距离, 相距, 离, short of, below, under, above, missed, missing, misses, miss, beat, beats, beating, exceeded, exceeding, exceeds, ahead of, behind, against, fewer than, less than, more than, compared with, surpassing, surpassed]
---
kind: cue
name: conflict.alike.talks
note: words of one meaning, by which numbers of two clauses are tied
aliases: [talks, talked, met, meeting, meetings, spoken, spoke to, discussed, discussing, discussions, negotiating, negotiations, negotiated, in contact, 谈判, 洽谈, 会谈, 会面, 接触, 谈过, 商谈, 磋商, 密会, 任何人谈]

"""###
    ),
    (
      "Workflows/lexicon/cues-en.yaml",
      ###"""
---
kind: cue
name: modality.target
note: what somebody means to reach
aliases: [aims to, aim to, aimed to, aiming to, aims for, aiming for, aims at, plans to, plan to, planned to, planning to, plans for, plans, intends to, intend to, intended to, hopes to, hope to, hoping to, seeks to, seek to, seeking to, wants to, want to, wanted to, vows to, vowed to, pledged to, pledges to, pledge to, pledged, promised to, promises to, target of, targets, targeting, goal of, goal is, target is, is targeting, are targeting, has a target, set a target, sets a target, committed to, undertakes to, undertook to, is due to, are due to, was due to, is set to, are set to, set to, due to open, due to start, scheduled to, preparing to, prepares to, planned for, the planned, planned, ambition to, ambition is, in a bid to, is to build, is to open, is to cut, is to close, are to be, is to be, hoped for, hopes for, hope for, hoped to, hoping for, aimed for, a goal of, an aim of, the aim is, promises, promise to, no plans to, no plan to, no intention of, has no plans to, have no plans to, had no plans to, there are no plans to, there were no plans to, are no plans to, has no plan to, has no intention of, have no intention of, had no intention of, promised, vowed, undertaken to, has promised, have promised, meant to, is meant to, are meant to, is supposed to, are supposed to, agreed to, agrees to, is committed to, resolved to, wants, want, has vowed, pledging to, vowing to, promising to, due by, is scheduled for, are scheduled for, was scheduled for, must reach, must fall to, must cut, voted to, votes to, voted in favour of, decided to, has decided to, have decided to, decides to, bids to, aspires to, aspire to, aspired to, determined to, is determined to, resolves to, has resolved to, designed to, is designed to, are designed to, was designed to, were designed to, designed for, earmarked, earmarks, has earmarked, budgeted, has budgeted, had budgeted, budgeted for, scheduled for, slated for, pencilled in, penciled in, planning for, gearing up to, gears up to, prepares for, preparing for, will seek to, will aim to, looking to, looks to, is looking to, are looking to, eyeing, wish to, wishes to, would like to, plan requires, plans require, law requires, rules require, regulations require, targets require, treaty requires, contract requires, directive requires, licence requires, license requires, mandate requires, plan demands, plan calls for, plans call for, plan envisages, plan foresees, plan provides for, strategy envisages, strategy calls for, roadmap calls for, blueprint calls for, budget provides for, envisages, envisaged, envisioned, envisions, objective of, objective is, objective to, ambition of, aspiration to, is to, are to, was to, were to, had been due to, has been due to, had planned to, have planned to, has planned to, had intended to, had hoped to, had aimed to, had promised to, had pledged to, had vowed to, had agreed to, has agreed to, have agreed to, has pledged to, have pledged to, has committed to, have committed to, have vowed to, had wanted to, has set a target, had set a target, set itself a target, set a goal, has set a goal, sets a goal, targeted at, is aiming for, are aiming for, is aiming to, are aiming to, was aiming to, were aiming to, was planning to, were planning to, is planning to, are planning to, is preparing to, are preparing to, is seeking to, are seeking to, is hoping to, are hoping to, is hoping for, are hoping for, its plan to, plan for, a plan for, plans that, pledge of, pledges of, commitment to, a commitment of, undertaking to, bent on, keen to, is keen to, are keen to, ready to, is ready to, willing to, is willing to, are willing to, in an effort to, effort to, efforts to, with the aim of, with a view to, a view to, so as to, by law must, must not exceed, is required to, are required to, will be required to, obliged to, is obliged to, ordered to, has been ordered to, have been ordered to, was told to, were told to, has been told to, have been told to, told to cut, is bound by, seeks, seeking, eyeing]
---
kind: cue
name: modality.proposed
aliases: [proposed, proposes, proposes to, proposed to, proposal, a proposal, proposing, considering, is considering, are considering, was considering, were considering, weighing, is weighing, are weighing, mulling, is mulling, mulls, weighs, considers, under discussion, under consideration, exploring, is exploring, draft plan, draft law, draft budget, would require, has suggested, suggested that, recommends, recommended that, calls for, called for, calling for, call for, is calling for, are calling for, demands, demanding, is demanding, are demanding, is seeking, are seeking, has called for, have called for, has recommended, has tabled, is urging, are urging, pushing for, is pushing for, are pushing for, in talks, urged, urges, is proposing, are proposing, has proposed, have proposed, would raise, under a proposal, under a plan, under plans, under proposals, consulting on, is studying, are studying, mooted, if approved, tabled, bill would, plan would, proposal would, suggested a, suggested raising, suggested cutting, recommending, put forward, puts forward, has put forward, floated, floats, has floated, have floated, contemplating, contemplates, is contemplating, are contemplating, debating, is debating, are debating, toying with, draft bill, draft rules, draft regulation, draft regulations, draft directive, draft legislation, draft resolution, white paper, green paper, consultation on, in discussions, negotiating, is negotiating, are negotiating, in negotiations, exploring options, campaigning for, lobbying for, lobbied for, petition for, motion to, motion calling for, advocates, advocated, advocating, suggests raising, suggests cutting, under the proposal, under the proposals, under the plan, under the plans, under the bill, under the draft, under the draft plan, under the reform, under the proposed, under a draft, under a bill, the bill would, the plan would, the plans would, the measure would, the measures would, the proposal would, the proposals would, the reform would, the deal would, the amendment would, would be capped, in a draft, is proposed, are proposed, was proposed, were proposed, been proposed, has been proposed, have been proposed, being considered, is being considered, are being considered, is under consideration, are under consideration, is under discussion, under review, up for debate, is mooted, are mooted, was mooted, could be asked to, would be asked to, could be forced to, would be banned, would be required to, would have to pay, mulls, mulling, mulled]
---
kind: cue
name: modality.forecast
aliases: [will, "'ll", won't, would, could, may, might, shall, expects, expect, expected, expecting, expected to, is expected to, are expected to, was expected to, were expected to, expects to, forecast, forecasts, forecast to, is forecast to, are forecast to, forecasting, projected, projects that, projected to, is projected to, are projected to, predicts, predicted, predict, predicting, likely to, is likely to, are likely to, unlikely to, is on course to, on course to, on track to, on track for, poised to, is about to, about to, anticipates, anticipated, outlook, is going to, are going to, going to, looks set to, bound to, threatens to, perhaps, possibly, foresees, sees growth, guided for, guides for, guidance of, "'re likely", is projected, are projected, is predicted to, are predicted to, is forecast, are forecast, is anticipated, is likely, are likely, likely, unlikely, may yet, might yet, could yet, at risk of, is tipped to, are tipped to, tipped to, is slated to, are slated to, set for, heading for, is heading for, on course for, in line to, looks likely, look likely, look set to, prospect of, fears that, hopes that, predicts that, believes will, should reach, should fall, should rise, should hit, should grow, tipped for, looms, looming, seen rising, seen falling, seen at, is seen at, are seen at, is seen rising, are seen rising, is seen falling, are seen falling, is seen, are seen, foresee, foreseen, foresaw, bets on, bets that, betting that, betting on, expects that, projecting, projection of, projections of, projection, projections, prediction of, predictions of, predictions, prediction, a forecast of, forecasts of, forecasts for, expectations of, expectations for, expectation of, liable to, stands to, stand to, threaten to, threatening to, threatened to, doomed to, destined to, is destined to, are destined to, sure to, is sure to, are sure to, certain to, is certain to, are certain to, can expect, set to rise, set to fall, set to grow, set to increase, set to reach, set to hit, set to climb, set to drop, set to decline, set to shrink, set to double, set to exceed, set to top, set to cost, set to lose, set to soar, set to become, set to jump, set to slow, set to remain, set to miss, is set to rise, is set to fall, is set to grow, is set to increase, is set to reach, is set to hit, is set to climb, is set to drop, is set to decline, is set to shrink, is set to double, is set to exceed, is set to top, is set to cost, is set to lose, is set to soar, is set to become, is set to jump, is set to slow, is set to remain, is set to miss, are set to rise, are set to fall, are set to grow, are set to increase, are set to reach, are set to hit, are set to climb, are set to drop, are set to decline, are set to shrink, are set to double, are set to exceed, are set to top, are set to cost, are set to lose, are set to soar, are set to become, are set to jump, are set to slow, are set to remain, are set to miss, due to rise, due to fall, due to grow, due to reach, due to increase, guiding for, is guiding for, guided to, guides to, pencils in, expecting to, reckon on, counts on, counting on, are counting on, is counting on, odds of, a chance of, chance of, chances of, probability of, likelihood of, risk of, the risk that, risks falling, risks losing, in danger of, is in danger of, on pace to, is on pace to, are on pace to, on pace for, on a path to, trending towards, slated to, due to come, as much as could, hopes are that, the hope is that, hoped that, hope that, is hoped that, fears of, feared that, fear that, fearing that, is feared to, are feared to, expected by, is expected, are expected, was expected, were expected, had expected, had forecast, had predicted, had been expected, had been forecast, had projected, has forecast, have forecast, has predicted, has projected, not expected to, is not expected to, are not expected to, forecast of, guidance for, outlook of, outlook for, would have to, would have to be, should hold, should reach, should be ready, should be able to, should open, should rise, should fall, should grow, should have, should bring, should save, should last, should cut, should cost]
---
kind: cue
name: modality.estimate
aliases: [estimated, estimates, estimate, estimated at, an estimated, is estimated at, are estimated at, is estimated to, are estimated to, is thought to, are thought to, is believed to, are believed to, believed to be, thought to be, reckons, reckoned, seems to, seem to, appears to, appear to, by some estimates, roughly estimated, apparently, put at, puts at, now put at, is put at, are put at, was put at, were put at, thought to have, believed to have, reckons that, estimating, estimate of, estimates of, guesstimate, calculated that, by its own reckoning, by one estimate, by one count, on some estimates, on one estimate, by his own estimate, by her own estimate, by its own estimate, models suggest, modelling suggests, modeling suggests, modelling shows, modeling shows, implies, implying, presumed, presumably, supposedly, may have, might be as high as, could be as high as, may be as high as, could be as many as, may already have, might already have, could already have, could number, may number, are suspected to, is suspected to, are presumed to, is presumed to, is assumed to, are assumed to, assumed to be, as many as could have, price at, prices it at, costed at, is reckoned to, are reckoned to, is calculated to, are calculated to, is calculated at, is understood to, are understood to, is rumoured at, likely cost, likely to have, is likely to have, are likely to have, probably, was probably, were probably, is probably, are probably, has probably, have probably, must have]
---
kind: cue
name: modality.hypothetical
aliases: [if, unless, had we, had we not, had it, had it not, had they, had they not, had he, had she, had I, had there, were it, were it not, were we to, were they to, were it to, would have, could have, might have, should the, assuming, supposing, suppose, provided that, in the event of, in the event that, otherwise, if not for, but for the, should they, should it, should he, should she, should there, so long as, in case, even if, only if, whether or not, on condition that, on the assumption that, would otherwise, were she, in the absence of, failing that, if only, contingent on, conditional on, suppose that, imagine that, in the worst case, in a worst case, in the best case, if ever, if and when, what if, providing that, on the condition that, in the unlikely event, short of a, or else, lest, only when]
---
kind: cue
name: says
note: a verb of speech
aliases: [said, says, say, saying, told reporters, told, tells, added, adds, adding, warned, warns, warning that, announced, announces, announced that, stated, states that, stated that, noted, notes that, noted that, noting that, explained, explains, claimed, claims, claims that, claiming, claim that, argued, argues, argue, insisted, insists, stressed, confirmed, confirms, confirmed that, acknowledged, admitted, admits, conceded, reported that, reports that, report that, reported, revealed, reveals, revealed that, disclosed, declared, declares, testified, wrote, writes, observed that, pointed out, points out, commented, remarked, replied, maintained that, asserted, alleged, alleges, believes, believe, believes that, thinks, think that, estimates that, estimated that, expects that, predicted that, forecast that, predicts that, informed, cautioned, boasted, complained, recalled, reiterated, emphasised, emphasized, suggested that, estimate that, estimate, estimates, forecasts, predicts, predict, predict that, project that, reckons, reckons that, calculates that, calculate that, expect that, warn, claim, note, told the, tells reporters, told parliament, told journalists, agrees, contends, contended, reasons, concludes that, concluded that, concluded, counters, countered, says that, tells the, told its, told staff, told investors, told shareholders, told members, told the council, told the committee, was quoted, were quoted, is quoted, has been quoted, was quoted were quoted as saying, was reported as saying, was cited as saying, is reported to have said, was reported to have said, told a, told an, told lawmakers, told lawyers, told MPs, told senators, told a hearing, told a conference, told a court, told the court, told reporters that, told analysts, told fans, told supporters, told workers, told employees, told customers, told residents, briefed, quipped, joked, conceded that, accused, has said, have said, had said, has warned, has told, has argued, has insisted, has admitted, has acknowledged, has denied that, tweeted, posted that, posts that, blogged, swore, hinted, hinted that, signalled that, signaled that, opined, mused, lamented, protested that, countered that, retorted, responded, responds, answered, affirmed, reaffirmed, assured, assures, vowed that, promised that, pledged that, predicting that, reporting that, maintains, maintains that, asserts, suggests that, recalled that, remembers, speculated, reasoned, hailed, calls it, called it, deems, judged that, acknowledges, concedes, confesses, remarks, stresses that, insists that, argues that, contends that, notes in, writes that, wrote that, complains that, complained that, objected that, agreed that, has promised that, have promised that, has pledged that, has said that, has warned that, have warned that, has admitted that, has insisted that, has argued that, stating, has announced, have announced, had announced, averred, attests, attested, claimed that, confided, disclosing, discloses, disclosed that, divulged, elaborated, explaining, explaining that, grumbled, groused, griped, fumed, gushed, lamented that, laments, moaned, notified, proclaimed, proclaims, professes, professed, pronounced, quoted as saying, recounted, recounts, reminded, reminds, ruled that, rules that, has ruled that, sighed, surmised, swears, testifies, testified that, told BBC, told AFP, told Reuters, told Bloomberg, tells Reuters, told local media, told state media, told this newspaper, told the paper, told the newspaper, told the agency, told delegates, told broadcasters, told viewers, told listeners, told ministers, told councillors, told councilors, told MEPs, told shareholders that, told jurors, told inspectors, told colleagues, told pupils, told parents, told voters, warns of, warned of, warning of, has warned of, emphasises, emphasizes, underlines that, underlined that, underscored that, underscores that, highlighted that, highlights that, observes that, interjected, ventured, volunteered that, clarified, clarifies, clarified that, clarifies that, has apologised, has apologized, confesses that, confessed, confessed that, is adamant that, are adamant that, was adamant that, is confident that, are confident that, was confident that, is convinced that, are convinced that, is sure that, felt that, feels that, suspects that, suspect that, worries that, worry that, worried that, fears that, fear that, feared that, regrets that, doubts that, doubt that, reiterates, reiterated that, reiterates that, reassured, had reported that, has reported that, have revealed, has noted, has stated, has stressed, has acknowledged that, has concluded, have concluded, has estimated that, had told, had warned, had insisted, had denied that, have told, have insisted, have admitted, have acknowledged, would say, will say, may say, is saying, are saying, was saying, were saying, is claiming, are claiming, is arguing, are arguing, is warning, are warning, is insisting, went on to say, goes on to say, chimed in, as saying, stresses, allege, allege that, alleged that, alleges that, alleging, alleging that, assert that, asserts that, asserted that]
---
kind: cue
name: says.shows
note: a study, a record or a body of figures speaks
aliases: [showed that, shows that, show that, showed, shows, show, found that, finds that, find that, indicated that, indicates that, indicate that, suggests that, suggest that, revealed that, indicate, indicates, suggest, suggests, reveal, show up in, point to, points to, pointed to, confirm that, illustrates that, illustrate that, reveals that, reveal that, suggested, had found that, has found that, have found that, reported that, reveals, has shown that, have shown that, has revealed that, concludes, has concluded that, confirms that, confirmed that, demonstrates that, demonstrate that, demonstrated that, indicated, found, finds]
---
kind: cue
name: says.announces
note: only with a colon or a clause behind it
aliases: [published, issued, released, posted]
---
kind: cue
name: according-to
aliases: [according to, "according to the", citing, as reported by, in the words of, in the view of, based on data from, data from, figures from]
---
kind: cue
name: says.rumour
aliases: [rumours that, rumors that, rumour has it, reportedly, it is said, it is rumoured, it is reported, is rumoured to, are rumoured to, is said to, are said to, was said to, were said to, allegedly, it has been reported that, reports suggest, there are reports that, unconfirmed reports, word has it, it is thought that, it is believed that, it is understood that, it is alleged that, is alleged to have, are alleged to have, is reported to have, are reported to have, was reported to have, is said to have, are said to have, is rumoured to have, speculation that, purportedly]
---
kind: cue
name: denial
aliases: [denied, denies, deny, denying, dismissed, dismisses, refuted, refutes, has denied, rebutted, rejected reports, rejects reports, disputed, disputes, disputing, rejects, rejected the claim, rejected claims, rejects claims, rejected the accusation, rejected suggestions, rejects suggestions, rejected the idea, rebuffed, scotched, played down, contradicted, contradicts, repudiated, repudiates, disputed claims, dismissed claims, dismissed reports, dismissed suggestions, dismisses claims, rubbished, shot down, disavowed, denies that, denied that, deny that, denying that, denied any, denies any, deny any, have denied, had denied, has denied that, have denied that, rejected allegations, rejects allegations, rejected the suggestion, rejected any suggestion, rejects any suggestion, rejected the accusations, rejects the accusations, rejected as false, disclaims, disclaimed, brushed off, brushed aside, brushes aside, poured cold water on, pours cold water on, debunked, debunks, took issue with, takes issue with, dispelled, pushed back against, pushes back against, hit back at claims, hits back at claims, refuting, rebuts, rebutting, dismissing claims, dismissing reports, dismissed talk, dismisses talk, dismissed speculation, dismisses speculation, dismissed rumours, dismissed allegations, rejected reports of, denied reports, denies reports, denied claims, denies claims, denied rumours, denied allegations, denies allegations, categorically denied, flatly denied, strongly denied, vehemently denied, flatly denies, strongly denies]
---
kind: cue
name: negation
aliases: [not, "n't", "no", never, none, nobody, neither, nor, without, cannot, can't, won't, didn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, wouldn't, couldn't, no longer, hardly, barely any, nothing, has no, have no, had no, there is no, there are no, there was no, there were no, mustn't, needn't, shouldn't, ain't, no one, nowhere, neither of, not a single, not one, hardly any, yet to, has yet to, have yet to, had yet to, is yet to, are yet to, no such, by no means, not yet, no more, none of, never been, nor do, nor does, nor did, not any, lacks, lacked, lack, lacking, unrelated, nothing to do with, unconnected, not over]
---
kind: cue
name: negation.lack
note: denies by its meaning
aliases: [failed to, fails to, fail to, failing to, refused to, refuses to, refuse to, unable to, declined to, stopped, ceased to, far from, ruled out, rules out, falls short of, fell short of, no plans to, no plan to, no intention of, no need to, has no plans to, have no plans to, had no plans to, there are no plans to, there were no plans to, are no plans to, has no plan to, has no intention of, have no intention of, had no intention of, sees no need to, has no need to, no evidence of, no sign of, no proof of, no link between, no trace of, found no, there is no sign of, there is no evidence of, there was no evidence of, neglected to, never managed to, did not manage to, stopped short of, unable to say, in vain, anything but, nowhere near, no plans for, has no plans for, have no plans for, had no plans for, no intention to, has no intention to, have no intention to, no evidence that, there is no evidence that, there was no evidence that, found no evidence that, no proof that, no sign that, there is no sign that, no suggestion that, there is no suggestion that, there was no suggestion that, no indication that, there is no indication that, never intended to, has yet to decide, has ruled out, have ruled out, had ruled out, ruling out, rule out, refusing to, has refused to, have refused to, had refused to, has failed to, have failed to, had failed to, has declined to, have declined to, opted not to, chose not to, decided not to, voted not to, agreed not to, promised not to, pledged not to, vowed not to]
---
kind: cue
name: negation.instead
note: denies only what follows it
aliases: [rather than, instead of, as opposed to, but not, and not]
---
kind: cue
name: concession
aliases: [that, although, though, even though, despite, in spite of, while, whereas, but, however, yet, nevertheless, still, and, also, meanwhile, moreover, in addition, besides, then, so, because, since then, as a result, by contrast, in contrast, instead, overall, in total, in all, altogether]
---
kind: cue
name: aspect.done
aliases: [has already, have already, already, so far, to date, has been, have been, has now, have now]
---
kind: cue
name: frame.than
aliases: [than, compared with, compared to, against, versus, up from, down from, relative to, as much as, as many as, as high as, as large as, as big as, as long as, as fast as]
---
kind: cue
name: frame.beside
note: what follows has a number of its own
aliases: [below the, above the, lower than, higher than, more than the, less than the, short of]
---
kind: cue
name: frame.change
aliases: [rose, rises, rise, risen, rising, grew, grows, grow, grown, growing, increased, increases, increase, increasing, climbed, climbs, climb, climbing, jumped, jumps, jump, surged, surges, surge, soared, soars, gained, gains, gain, fell, falls, fall, fallen, falling, dropped, drops, drop, dropping, declined, declines, decline, decreased, decreases, decrease, shrank, shrinks, shrunk, slid, slipped, slips, plunged, plunges, tumbled, lost, cut, cuts, cutting, reduced, reduces, reduce, reducing, raised, raises, raise, raising, lifted, lowers, lowered, lower, expanded, expands, expand, contracted, doubled, doubles, double, tripled, triples, triple, quadrupled, halved, halves, halve, up, down, widened, narrowed, advanced, edged up, edged down, dipped, rebounded, recovered, boosted, accelerated, slowed, plummeted, plummets, plummeting, slumped, slumps, slumping, sank, sinks, sunk, sinking, crashed, crashes, crashing, collapsed, collapses, dwindled, dwindles, dwindling, eased, eases, easing, ebbed, retreated, retreats, receded, recedes, waned, wanes, weakened, weakens, weakening, strengthened, strengthens, strengthening, swelled, swells, swollen, swelling, ballooned, balloons, ballooning, mushroomed, rocketed, rockets, rocketing, skyrocketed, leapt, leaped, leaps, leaping, spiked, crept, creeps, creeping, crept up, inched, inches up, inched up, inched down, nudged up, nudged down, ticked up, ticked down, ticks up, trended, drifted, drifts, trimmed, trims, trimming, slashed, slashes, slashing, shaved, chopped, curbed, curbs, curbing, pared, deteriorated, deteriorates, worsened, worsens, worsening, improved, improves, improving, bounced back, rallied, rallies, trebled, trebles, treble, quintupled, multiplied, snowballed, deepened, deepens, shortened, shortens, lengthened, lengthens, eroded, erodes, firmed, moderated, cooled, softened, hiked, hikes, swung, upped, ramped up, scaled back, whittled, surging, soaring, jumping, plunging, sliding, slipping, tumbling, tumbles, shrinking, expanding, gaining, rebounds, recovers, boosts, boost, accelerates, slows, slow, widens, narrows, advances, edges up, edges down, edging up, fell back, picked up, went up, go up, goes up, gone up, went down, go down, goes down, gone down, came down, shot up, built up, nearly doubled, more than doubled]
---
kind: cue
name: frame.among
aliases: [of them, of these, of those, of which, of whom, among them, including]
---
kind: cue
name: frame.respectively
aliases: [respectively]
---
kind: cue
name: frame.total
aliases: [total, the total, a total of, number, the number of, figure, the figure, count, tally, toll, sum, amount, the amount of]
---
kind: cue
name: frame.link
aliases: [is, are, was, were, be, been, being, has, have, had, stood at, stands at, stand at, reached, reaches, reach, hit, hits, totalled, totals, totaled, came to, comes to, amounted to, amounts to, equals, equalled, accounted for, accounts for, account for, made up, makes up, make up, represents, represented, averaged, averages, ranked, ranks, exceeded, exceeds, exceed, passed, passes, topped, tops, stayed at, remained at, remains at, remain at, numbered, numbers, measured, measures, measuring, weighs, weighed, remained, remains, became, becomes, does, did, do, can, must, should, comes in at, came in at, coming in at, sits at, sat at, stood, standing at, settled at, settles at, hovered at, hovers around, hovered around, runs at, ran at, running at, works out at, worked out at, closed at, closes at, opened at, ended at, ended the day at, finished at, traded at, trades at, trading at, changed hands at, priced at, is priced at, valued at, is valued at, was valued at, are valued at, is worth, was worth, are worth, were worth, is put at, was put at, costs about, comprises, comprised, constitutes, constituted, peaked at, peaks at, bottomed at, maxed out at, averaging, averages about, adds up to, added up to, add up to, works out to, translates into, translated into, equates to, is equal to, was equal to, equal to, is equivalent to, was equivalent to, tallied, crossed the, surpassed, surpasses, surpass, topping, exceeding, totalling, totaling, numbering, accounting for, making up, representing, hitting, reaching, touched, touches, breached, breaches, clocked in at, clocks in at, levelled off at, plateaued at]
---
kind: cue
name: frame.aside
note: opens a phrase that is no subject
aliases: [in, at, "on", by, for, with, to, from, into, over, under, after, before, during, since, until, till, through, throughout, across, among, between, near, outside, inside, within, about, per, as, via, amid, despite, without, towards, toward, of, above, below, against, beyond, up from, down from, off, like, unlike, including, excluding, behind, beside, alongside]
---
kind: cue
name: frame.verb
note: English verbs, by which a subject is told from what follows
aliases: [set aside, spent, spends, spend, spending, paid, pays, pay, paying, invested, invests, invest, investing, cost, costs, raised, borrowed, borrows, lent, lends, earned, earns, earn, made, makes, make, sold, sells, sell, selling, bought, buys, buy, buying, built, builds, build, building, opened, opens, open, opening, closed, closes, close, closing, hired, hires, hire, hiring, employed, employs, employ, laid off, fired, shed, sheds, axed, produced, produces, produce, producing, generated, generates, generate, supplied, supplies, shipped, ships, ship, delivered, delivers, deliver, exported, exports, imported, imports, carried, carries, carry, carrying, flew, flies, fly, handled, handles, served, serves, treated, treats, treat, admitted, vaccinated, infected, infecting, infects, infect, killed, kills, kill, died, dies, die, injured, wounded, tested, tests, recorded, records, record, reported, reports, registered, registers, confirmed, confirms, found, finds, find, caught, had caught, received, receives, receive, gave, gives, give, given, giving, granted, awarded, won, wins, win, winning, lost, loses, lose, scored, scores, score, beat, beats, drew, took, takes, take, taking, taken, held, holds, hold, holding, kept, keeps, keep, left, leaves, leave, joined, joins, join, voted, votes, vote, attended, attends, attend, queued, queue, gathered, marched, covered, covers, cover, used, uses, use, using, needed, needs, need, required, requires, require, contains, contained, contain, includes, included, include, including, owned, owns, own, operated, operates, operate, operating, runs, ran, run, running, postponed, cancelled, cancels, canceled, delayed, began, begins, begin, started, starts, start, starting, ended, ends, end, ending, finished, lasted, lasts, last, went, goes, go, going, gone, came, comes, come, coming, saw, sees, see, seen, got, gets, get, getting, put, puts, brought, brings, bring, sent, sends, send, moved, moves, move, turned, turns, turn, worked, works, work, working, lived, lives, live, living, planted, plants, plant, harvested, harvests, harvest, grown, stored, stores, installed, installs, install, issued, issues, issue, published, publishes, released, releases, release, charged, charges, charge, fined, fines, taxed, allocated, allocates, donated, donates, pledged, signed, signs, sign, agreed, agrees, agree, approved, approves, launched, launches, launch, rejected, rejects, revised, corrected, offered, offers, offer, provided, provides, provide, created, creates, create, creating, removed, added, adds, add, adding, attracted, attracts, drove, drives, drive, met, meets, meet, showed, shows, show, visited, visits, visit, travelled, travels, moving, posted, posts, post, booked, books, racked, pumped, pumps, emitted, emits, emit, burned, burnt, burns, consumed, consumes, consume, consuming, saved, saves, save, looking at, looking, become, known, called, named, said, unchanged, planned, worth, fewer, dealt, seized, arrested, sentenced, jailed, rescued, evacuated, displaced, destroyed, damaged, flooded, defaulted, repaid, repays, wrote off, returned, returns, return, expected, expects, allowed, allows, banned, bans, blocked, stops, struck, completed, completes, complete, reaching, reached, doing, done, did, waiting, wait, waits, waited, based, prompted, led, leads, lead, estimate, estimates, forecasts, predicts, predict, dispute, disputes, disputed, improved, improves, enter, enters, entered, stay, stayed, stays, change, changed, changes, conceded, concedes, noted authors, dubbed, fetched, fetches, hauled, hauls, ferried, welcomed, welcomes, hosted, enrolled, enrols, enrolls, recruited, retained, retains, dismissed, sacked, employing, pocketed, notched, notched up, chalked up, clocked, clocked up, logged, tallied, garnered, garners, secured, secures, commanded, earmarked, earmarks, ploughed, plowed, poured, pours, injected, injects, splashed out, forked out, shelled out, levied, levies, imposed, imposes, waived, subsidised, subsidises, subsidized, financed, finances, funded, backed, backs, endorsed, endorses, opposed, opposes, favoured, favours, favored, favors, preferred, prefers, supported, trusted, felt, feel, feels, believed, believes, thought, thinks, think, intends, intended, abstained, commutes, commuted, rented, rents out, occupied, occupies, housed, accommodates, accommodated, sits, spanned, stretches, stretched, boasts, boasted, comprises, comprised, consists of, consisted of, featured, hatched, bred, slaughtered, culled, milked, sowed, sown, sow, reaped, landed, trawled, felled, mined, drilled, refined, refines, smelted, extracted, extracts, piped, recycled, recycles, dumped, discarded, wasted, leaked, diverted, diverts, imprisoned, prosecuted, prosecutes, convicted, acquitted, deported, detained, detains, released on, stabbed, robbed, stole, stolen, smuggled, defrauded, swindled, repossessed, evicted, sheltered, vacated, demolished, refurbished, renovated, repaired, replaced, replaces, replace, upgraded, electrified, electrifies, mothballed, scrapped, scraps, retired, retires, grounded, derailed, crossed, docked, called at, stocked, stocks up, unloaded, loaded, transported, mailed, streamed, downloaded, watched, viewed, tuned in, read, reads, printed, licensed, patented, filed, lodged, appealed, sued, sues, settled, settles, compensated, reimbursed, refunded, insured, insures, underwrote, hedged, yielded, netted, grossed, grosses, cleared, clears, banked, deposited, withdrew, withdraws, transferred, wired, remitted, remits, staged, played, trained, coached, finished with, collected, collects, amassed, accumulated, accumulates, racked up, scored from, ran up, swept, topped up, weighed in, equips, equipped, connects, connected, linked, lends out, borrowed from, screened, diagnosed, diagnoses, referred, refers, prescribed, prescribes, discharged, operated on, immunised, jabbed, inoculated, hospitalised, hospitalized, quarantined, recuperated, contracted to, staffs, staffed, graduated, teaches, taught, tutored, pass on, matriculated, apprenticed, outspent, outsold, outnumbered, outnumber, outnumbers, exceeds, leads by]
---
kind: cue
name: frame.filler
note: belongs to the number or the verb, never to a name
aliases: [some, nearly, almost, roughly, approximately, only, just, as, now, also, still, already, currently, so far, even, further, another, a further, an extra, yesterday, today, however, but, and, then, later, recently, typically, usually, together, each, all, on average, an average of, a total of, a record, again, meanwhile]
---
kind: cue
name: frame.measured
note: the head of a property's name
aliases: [rate, rates, share, price, prices, cost, costs, revenue, revenues, sales, profit, profits, loss, losses, income, turnover, output, production, capacity, efficiency, coverage, growth, level, levels, speed, weight, height, length, width, depth, area, size, volume, temperature, population, density, budget, debt, deficit, surplus, deposits, assets, liabilities, value, market value, margin, margins, yield, yields, score, average, median, turnout, attendance, ridership, traffic, demand, supply, consumption, use, usage, emissions, rainfall, inflation, unemployment, employment, wages, wage, pay, salary, salaries, rent, rents, fares, fare, fee, fees, tax, taxes, tariff, tariffs, exports, imports, orders, inventory, stocks, investment, spending, expenditure, funding, number, figure, total, proportion, percentage, ratio, performance, power, range, lifespan, life expectancy, age, time, waiting time, delay, distance, workload, workforce, headcount, staff, membership, circulation, audience, support, approval, popularity, lead, majority, shares, stock, return, returns, premium, interest, visits, queue, list, payroll, ranking, gap, wait, waits, bill, bills, volumes, shipments, deliveries, registrations, takings, receipts, payments, payouts, earnings, dividend, takeaway, throughput, occupancy, punctuality, mortality, prevalence, incidence, intensity, concentration, thickness, tonnage, mileage, seats, crop, harvest, catch, haul, herd, backlog, caseload, vacancies, openings, applications, enrolment, enrollment, arrivals, departures, crossings, reading, readings, tally, toll, quota, allowance, allocation, subsidy, grant, pension, pensions, premiums, deductible, valuation, stake, holding, holdings, reserve, reserves, provision, provisions, impairment, dose, dosage, uptake, take-up, footfall, viewership, ratings, points, goals, wins]
---
kind: cue
name: none
note: words that contain a cue and are none
aliases: [not only, no doubt, no matter, nothing but, no one else, will of, at will, may day, the will, as of, no., st brannoc, so-called, is to blame, was to blame, are to blame, were to blame, is to say, was to become, were to become, was to prove, were to prove, is to be found, are to be found, is to follow suit, told off, declined to comment, declined to say, declined to disclose, declined to discuss, declined to give, declined to elaborate, declines to comment, declines to say, refused to comment, refused to say, refused to disclose, refuses to comment, less likely, more likely, less likely to, more likely to, likelier to, as likely to, as likely, equally likely, twice as likely, twice as likely to, times as likely, times more likely, times more likely to, times as likely to, most likely to, least likely to, more likely than, less likely than]
---
kind: cue
name: says.reckons
aliases: [expects, expect, expected, is expecting, are expecting, forecasts, forecast, is forecasting, predicts, predicted, predict, anticipates, anticipated, anticipate, reckons, reckon, reckoned, estimates, estimate, estimated, calculates, calculated, calculate, foresees, sees, saw, see, puts, put, has put, have put, projects that, projected, had expected, had forecast, had predicted, had projected, has forecast, have forecast, has predicted, has projected, have predicted, had anticipated, had estimated, has estimated, have estimated, now expects, now expect, now forecasts, now predicts, still expects, is predicting, are predicting, are forecasting, guides for, gives, gave]
---
kind: cue
name: according-to.noun
aliases: [figures, data, survey, surveys, poll, polls, study, studies, report, reports, research, records, statistics, census, count, results, findings, estimates, analysis, forecast, forecasts, numbers, accounts, audit, tests, tracker, index, documents, register, registry, database, filing, filings, bulletin, dossier, inventory, logbook, returns, paperwork, minutes, dataset, disclosure, disclosures]
---
kind: cue
name: negation.clause
note: denies all that follows in its clause
aliases: [no evidence that, no sign that, no proof that, not true that, there is no evidence that, there was no evidence that, is no evidence that, found no evidence that, there is no sign that, there is no proof that, untrue that, false that, wrong that, no indication that, no suggestion that, no guarantee that, does not mean, doesn't mean, did not mean, do not mean, does not mean that, not the case that, there is no indication that, there is nothing to suggest that, nothing to suggest that, no reason to believe that, unlikely that]
---
kind: cue
name: frame.owned
note: measures that always belong to somebody, never a matter of their own
aliases: [revenue, revenues, turnover, profit, profits, net profit, operating profit, loss, losses, net loss, deficit, wage bill, payroll, net debt, debt, debts, margin, margins, gross margin, operating margin, market share, market value, share price, shares, dividend, order book, backlog, headcount, workforce, staff, net income, income, sales, earnings, cash, liabilities, assets, equity, commercial income, load factor, occupancy, crowd, attendance, average crowd, bed occupancy, waiting list, membership, costs, budget, fleet, capacity, capital ratio, core capital ratio, orders, pre-tax profit, pretax profit, underlying profit, operating income, ebitda, like-for-like sales, same-store sales, comparable sales, capital expenditure, capital spending, capex, interim dividend, final dividend, cash pile, free cash flow, cash flow, net cash, headquarters, research spending, bonus pool, impairments, provisions, loan book, net interest margin, return on equity, passenger numbers, load factors, waiting lists, median wait, average wait, overheads, running costs, staff costs, fuel bill, tax bill]
---
kind: cue
name: frame.matter
note: properties by their names in the lexicon that are matters of their own, no firm's figure
aliases: [rent, temperature, rainfall, water level, students, patients in hospital, patients in intensive care, cases, deaths, visitors, homes, inflation, food prices, unemployment rate, interest rate, exchange rate, wage, crime rate, turnout, loans, exports, imports, trade surplus, trade deficit, house prices, oil price, gold price, electricity price, gas price, water price, mortgage rate, core inflation, economic growth, gap, lead, tuition, air quality, share of renewables, risk, concentration, sea level, warming, wind speed, snowfall, births, marriages, arrests, crimes, road deaths, prisoners, electricity demand, reserve margin, power shortage, retail sales, industrial output, purchasing managers index, price index, bond yield, carbon price, milk price, participation rate, household debt, government debt, birth rate, death rate, obesity rate, smoking rate, suicide rate, poverty rate, savings rate, insolvencies, migrants, graduates, traffic]
---
kind: cue
name: frame.teller
note: people in the plural who tell of others and not of themselves
aliases: [analysts, economists, forecasters, experts, brokers, traders, surveyors, researchers, scientists, pollsters, observers, officials, critics, prosecutors, campaigners, activists, opponents, supporters, backers, advocates, investigators, inspectors, auditors, commentators, historians, epidemiologists, meteorologists, strategists, insiders, proponents, sceptics, skeptics, detractors, regulators, climatologists, seismologists, geologists]
---
kind: cue
name: frame.flow
note: properties by their names in the lexicon that are counted and have a worth or a weight too
aliases: [capacity, sales, production, orders, orders for vehicles, transactions, reserves, harvest, catch, cargo throughput, container throughput, exports, imports, livestock, contribution, number, size, complaints, seats, score]
---
kind: cue
name: frame.asks
note: labels of who asks in a printed interview
aliases: [q, question, reporter, interviewer, host, moderator, presenter, correspondent, editor]
---
kind: cue
name: frame.answers
note: labels of who answers in a printed interview, where no name is given
aliases: [a, answer, reply, guest, interviewee]
---
kind: cue
name: frame.teller-end
note: what the names of bodies end in that tell of others
aliases: [union, unions, association, federation, securities, research, institute, university, police, regulator, office, ministry, department, commission, court, charity, watchdog, society, analytics, associates, consultants, consultancy, think-tank, think tank, pollster, broker, brokerage, campaign group, lobby, ombudsman, audit office, statistics office, rating agency, advisers, auditors, times, post, herald, gazette, daily, weekly, news, tribune, courier, journal, broadcaster, newspaper, news agency, review]
---
kind: cue
name: frame.lead
note: verbs of a race
aliases: [leads, led, leading, trails, trailed, ahead of, lead over, ahead by, behind by]
---
kind: cue
name: frame.poll
note: words of an election
aliases: [poll, polls, opinion poll, pollster, candidate, candidates, election, by-election, mayoral race, referendum, voters, electorate, ballot]
---
kind: cue
name: modality.target-noun
note: a plan that is itself changed, with both its ends
aliases: [target, targets, goal, goals, budget, budgets, spending plan, spending plans, quota, quotas, objective, objectives, target for, target of, targets for, targets of, goal for, goal of, spending target]
---
kind: cue
name: modality.forecast-noun
note: a forecast that is itself changed, with both its ends
aliases: [forecast, forecasts, forecast for, forecasts for, a forecast of, forecast of, estimate, estimates, estimate of, estimates of, estimate for, estimates for, projection, projections, projection of, projections of, projection for, projections for, outlook, outlook for, guidance, guidance of, guidance for, prediction, predictions, prediction of, prediction for, predictions for, expectations for, expectations of, price target, target price, price targets, target prices, forecast to, estimate to]
---
kind: cue
name: modality.revises
note: sets a target or a forecast anew
aliases: [revised, revises, kept, keeps, keep, maintained, maintains, reaffirmed, reaffirms, reiterated, reiterates, stuck to, left, upgraded, downgraded, upgrades, downgrades, trimmed, trims, nudged up, nudged down, bumped up, slashed, slashes, hiked, scaled back, issued, gave, gives, has cut, has raised, updated, confirmed, halved, doubled, lifted, increased, reduced]
---
kind: cue
name: says.polls
note: a pollster's question to so many people
aliases: [polled, surveyed, interviewed, questioned, canvassed, sampled]
---
kind: cue
name: says.judges
note: whoever judges is heard, and a pronoun behind it is theirs
aliases: [called, branded, dubbed, described, criticised, criticized, condemned, praised, welcomed, hailed, slammed, blasted, attacked, lambasted, decried, derided, questioned, defended, backed, labelled, labeled, applauded, endorsed, has called, has described, hit out at, pointed the finger at]
---
kind: cue
name: says.lists
note: what only a record does to tell its figures
aliases: [lists, listed, logs, logged, itemises, itemizes]
---
kind: cue
name: frame.intervals
note: what lies between the two ends beside it; against nothing
aliases: [CI, 95%CI, confidence interval, credible interval, 置信区间, 可信区间, 信賴區間]

"""###
    ),
    (
      "Workflows/lexicon/cues-zh.yaml",
      ###"""
---
kind: cue
name: modality.target
note: what somebody means to reach
aliases: [力争, 力拼, 力拚, 原定, 原订, 原计划, 原拟, 争取, 致力于, 旨在, 拟于, 拟在, 拟投资, 拟投入, 拟以, 拟募集, 拟裁减, 拟收购, 目标是, 目标为, 目标定为, 目标订为, 目标设为, 目标设定为, 目标定在, 目标订在, 目标设在, 目标锁定, 的目标, 目标在, 目标到, 计划在, 计划于, 计划到, 计划将, 准备在, 准备将, 打算, 还要增聘, 还要招聘, 还要增加, 将再, 将增聘, 将增设, 将增至, 将投资, 将投入, 将斥资, 将招聘, 将新建, 将兴建, 将建设, 将引进, 将再引进, 将采购, 将裁员, 将裁减, 将关闭, 将完成, 将实现, 要在, 希望在, 希望到, 希望将, 誓言, 承诺, 承诺在, 确保到, 规划到, 规划在, 规划新建, 预定, 定下, 订下, 要降到, 要降至, 要提高到, 要提高至, 要达到, 要增至, 要增加到, 要减至, 要减到, 要升至, 要升到, 要控制在, 将控制在, 须降至, 须达到, 需达到, 应达到, 定在, 订在, 拟定在, 立志, 矢言, 答应, 承诺会, 务求, 冀, 期望在, 期望到, 希望于, 订立目标, 目标定为, 目标定在, 目标设在, 目标设定, 冀于, 冀在, 冀可, 冀能, 冀将, 冀今年, 冀明年, 期望, 期望能, 期望可, 希望, 希望可, 希望能, 希望今年, 希望明年, 盼在, 盼能, 盼可, 盼于, 力求, 务必在, 谋求, 拟向, 拟斥资, 拟斥, 拟增聘, 拟增设, 拟增, 拟兴建, 拟新建, 拟发行, 拟出售, 拟建, 拟建设, 拟推出, 拟购, 拟购入, 拟采购, 拟使用, 拟耗资, 拟分, 拟派, 拟每股, 拟每, 拟定于, 意在, 剑指, 冲刺, 力保, 确保在, 保证在, 保证将, 计划用, 计划以, 计划再, 计划新建, 计划投资, 计划投入, 计划招聘, 计划总投资, 规划总投资, 规划建设, 规划投资, 规划年产, 规划产能, 规划中的, 规划中, 计划中的, 计划中, 设计产能, 设计年产能, 设计年产, 设计能力, 设计容量, 筹建中, 筹备中, 待建, 排定, 定于, 订于, 安排在, 承诺于, 承诺将, 承诺向, 承诺投入, 承诺投资, 答应在, 许诺, 允诺, 应允, 誓要, 誓将, 任务是, 要确保, 要求在, 须在, 须于, 需在, 必须在, 限期, 责成, 勒令, 下令, 下令在, 目标于, 目标将, 目标要, 目标达, 目标值, 目标设为, 目标订为, 目标订在, 设定目标, 订下目标, 定下目标, 年度目标, 全年目标, 力争实现, 力争达到, 力争在, 力争到, 争取在, 争取到, 争取于, 要实现, 要完成, 要做到, 全面建成, 将建成, 将打造, 将实施, 将投建, 将筹建, 将扩建, 将拨款, 将拨出, 将提供, 将发放, 将派发, 将推出, 将增派, 将加开, 将加派, 将动用, 将征收, 将上调, 将下调, 将调高, 将调低, 将提高至, 将提高到, 将缩减至, 将削减至, 将招收, 将招募, 将扩招, 将出资, 将注资, 将融资, 将募集, 将发行, 将回购, 将派息, 将补贴, 将补助, 将赔偿, 将发还, 原计画, 原先计划, 原本计划, 原本打算, 原先打算, 本来打算, 本打算, 早前计划, 此前计划, 曾计划, 曾承诺, 曾答应, 曾许诺, 曾表示要, 正筹备, 正计划, 正准备, 正规划, 已规划, 已计划, 已定于, 志在, 希冀, 锐意, 期盼在, 预定于, 预定在, 预定将, 预定今年, 预定明年, 设定的, 年初设定的, 原先设定的, 订定的, 定下的目标, 设定为]
---
kind: cue
name: modality.target-verb
note: a target only as a verb
aliases: [计划, 计画, 目标, 规划, 准备, 要求]
---
kind: cue
name: modality.proposed
aliases: [拟议, 拟议中, 权衡, 正在考虑, 考虑, 研拟, 研议, 建议, 提议, 提案, 草案, 酝酿, 倡议, 商讨, 讨论中, 拟定, 征求意见, 有意, 拟, 主张把, 主张将, 主张, 提请, 提请审议, 动议, 建请, 促请, 敦促, 公众咨询, 公众谘询, 谘询公众, 咨询公众, 公开征求意见, 征求意见稿, 意见稿, 洽谈, 洽商, 磋商, 协商中, 正评估, 正研究, 正在研究, 研究将, 研究把, 探讨, 构思, 修正草案, 条例草案, 申请拨款, 预告修正, 考虑在, 考虑将, 考虑把, 正考虑, 正在商讨, 正商讨, 正洽谈, 正在洽谈, 正磋商, 有意在, 有意将, 有意以, 有意出售, 有意收购, 提议将, 提议把, 提议在, 建议将, 建议把, 建议在, 建议由, 建议每, 主张在, 倡导, 提案将, 拟将, 拟把, 拟对, 拟由, 拟自, 拟从, 拟规定, 拟要求, 拟修订, 拟修例, 拟立法, 倡议在, 倡议将, 评估在, 研拟在, 研拟将, 研议将, 酝酿在, 酝酿将, 盘算, 呼吁将, 呼吁把, 要求将, 要求把, 争取将, 呼吁, 吁请, 力促, 吁]
---
kind: cue
name: modality.forecast
aliases: [届时, 预计, 预期, 预测, 预估, 有望, 可望, 料将, 预料, 即将, 可能, 或将, 或会, 或可, 或许, 或达, 或受, 恐, 恐怕, 恐将, 恐会, 势将, 势必, 将会, 可能会, 应会, 必将, 注定将, 看来会, 据预测, 展望, 看好, 上看, 有机会, 料会, 将大, 将面临, 将突破, 将超过, 将达到, 将达, 将升至, 将降至, 将维持, 将持续, 不排除, 难免, 极有可能, 很可能, 肯定会, 或于, 或有, 预示, 难达成, 专家料, 市场料, 分析师料, 料可, 料今年, 料明年, 料全年, 预报, 会升, 会增, 会降, 会跌, 会涨, 会达, 会减, 会超过, 会突破, 会有, 会再, 恐再, 有力, 料跌, 料升, 料涨, 料增, 料减, 料降, 料达, 料下跌, 料上升, 料增长, 料上涨, 料维持, 看涨, 看跌, 料有, 将有, 将会有, 存在风险, 面临风险, 有望在, 可能于, 将于, 将在, 或达到, 或升至, 或降至, 或跌至, 将跌至, 将减至, 将放缓, 将加快, 将回落, 将回升, 将上升, 将下跌, 将下降, 将增长, 将减少, 不太可能, 未必, 难望, 有可能, 大有可能, 相信会, 相信可, 预期会, 预期可, 估计会, 估计可, 应可, 应能, 料不, 料难, 预见, 预判, 料于, 料在, 料会在, 料有望, 料再, 料仍, 料需, 料最快, 料最多, 料最少, 估将, 估可, 估会, 势必会, 恐于, 恐在, 恐达, 恐跌, 恐升, 恐破, 恐逾, 恐超过, 恐面临, 恐导致, 恐损失, 恐减少, 恐增加, 恐失, 有可能在, 有机会在, 有机会达, 有机会升, 有机会跌, 有望于, 有望达, 有望升, 有望超, 有望超过, 有望实现, 有望突破, 有望增长, 可望在, 可望于, 可望达, 可望突破, 可望增, 可望成长, 可望创, 或在, 或再, 或升, 或跌, 或减, 或增, 或逾, 或超, 或超过, 或超越, 或需, 或有望, 或面临, 或降, 或令, 或使, 或导致, 或引发, 或影响, 或涉及, 或带来, 将逾, 将超, 将是, 将占, 将成为, 将令, 将使, 将导致, 将带来, 将创造, 将创, 将影响, 将损失, 将减产, 将增产, 将扩大, 将收窄, 将缩小, 将攀升, 将飙升, 将放慢, 将加速, 将继续, 将进一步, 将达成, 将迎来, 将低于, 将高于, 将多于, 将少于, 将不足, 将不到, 将约, 将为, 将会增, 将会减, 将会升, 将会跌, 会达到, 会增至, 会升至, 会降至, 会跌至, 会减至, 会增加, 会减少, 会上升, 会下跌, 会下降, 会扩大, 会收窄, 终将, 迟早会, 上望, 建成后, 落成后, 达产后, 满产后, 全面投产后, 全面落成, 全部投产后, 建成投产后, 满载后, 全面启用后, 最快可, 最快于, 最快要, 最快明年, 最快今年, 最快下, 可能会在, 可能达, 可能超过, 可能升, 可能跌, 可能再, 可能需, 可能要, 很有可能, 大概率, 不排除会, 不排除在, 不排除再, 估计会在, 估计可在, 预计会, 预计将, 预计可, 预计于, 预计在, 预计到, 预计需, 预计今年, 预计明年, 预计全年, 预计为, 预计达, 预料会, 预料将, 预料可, 预料在, 预料今年, 预料明年, 预期将, 预期在, 预期今年, 预期明年, 预期为, 预期达, 预测将, 预测今年, 预测明年, 预测为, 预估将, 预估今年, 预估明年, 预估为, 预估达, 预报称, 财测, 估今年, 估明年, 估全年, 最快要到, 最早明年, 最早今年, 最早要到, 最迟明年, 最迟今年, 有信心, 有把握, 有信心在, 有信心于, 有信心可, 有信心能, 将再升, 将再跌, 将再降, 将再涨, 将再增, 将再减, 将再创, 将再度, 将再下]
---
kind: cue
name: modality.future
note: the future before a verb, the object of a later verb before a noun
aliases: [将]
---
kind: cue
name: modality.estimate
aliases: [估计, 据估计, 估算, 据估算, 推算, 粗估, 据推算, 据测算, 测算, 估, 估约, 推估, 保守估计, 似乎, 看似, 疑似, 据悉约, 大概, 相信有, 初步估计, 估计达, 估计有, 估计约, 估计为, 估计已, 估达, 据推测, 推测, 据估, 约估, 匡算, 毛估, 初估, 概估, 粗略估计, 大致估算, 保守估算, 恐已, 可能已, 或已, 应已, 料已, 估已, 相信已, 怀疑有, 疑有, 疑为, 怀疑为, 预计已, 可能曾, 恐有, 恐多达, 可能有, 可能多达, 或多达, 估算约, 估算为, 估算有, 估算达, 推算约, 推算有, 推算为, 概算, 初步推算, 模型显示, 模拟显示, 据模型, 理论上, 相信涉及, 相信约, 看来有, 怕有, 恐怕有, 恐怕已]
---
kind: cue
name: modality.hypothetical
aliases: [如果, 若, 若是, 倘若, 假如, 假设, 假使, 要是, 一旦, 万一, 只要, 除非, 倘, 设若, 假定, 即便, 即使未来, 如, 如有, 如能, 如若, 若果, 倘能, 若能, 若有, 若无, 若非, 如果没有, 要不是, 假若, 一但, 如不, 若不, 如再, 假如没有, 否则, 不然, 要不然, 倘若能, 若要, 设想, 如获, 如获批, 若获, 若获批, 如按, 如维持, 如继续, 若没有, 如没有, 倘没有, 若再, 若按, 若以, 如以, 若真, 若真如此, 假如能, 万一有, 一旦有, 除非有, 只要能, 如果能, 如果不, 如果再, 如果按]
---
kind: cue
name: says
note: a verb of speech
aliases: [建议, 倡议, 提议, 表示, 说, 说道, 指出, 声称, 宣称, 称之, 坦言, 直言, 强调, 透露, 警告, 警示, 提醒, 补充, 补充说, 补充道, 补充称, 认为, 相信, 坚称, 辩称, 声明, 声明称, 宣布, 宣告, 证实, 确认, 承认, 披露, 告诉, 解释, 解释说, 回应, 回应说, 回应称, 回应表示, 重申, 谈到, 写道, 指称, 断言, 估计说, 报道称, 报道说, 报道指, 报导称, 报导说, 报导指, 报导指出, 报道指出, 也说, 则说, 形容, 反驳说, 反驳称, 质疑, 批评说, 感叹, 介绍, 介绍说, 介绍称, 通报称, 通报说, 讲, 叹道, 笑说, 指控, 宣誓, 预言, 预警, 自称, 自吹, 号称, 呼吁, 抱怨, 抱怨说, 主张说, 称, 则称, 并称, 还称, 亦称, 指, 批评, 指责, 披露称, 介绍道, 答复, 答称, 坦承, 预告, 重提, 忧虑, 担心, 慨叹, 感慨, 宣示, 声言, 扬言, 称说, 力陈, 驳斥说, 驳称, 直指, 痛批, 炮轰, 料想, 忧心, 预警称, 警告说, 警告称, 强调说, 呼吁说, 形容为, 深信, 统计称, 调查称, 研究称, 研究指, 研究指出, 调查指出, 统计指出, 表示说, 说得, 透露说, 宣称说, 披露说, 批评指, 反驳, 回复, 回复说, 回复称, 回覆, 回覆称, 斥责, 抨击, 坚持称, 力称, 澄清, 澄清称, 澄清说, 透露称, 提到, 提及, 有信心, 表明立场, 撰文, 撰文指, 撰文称, 发文称, 发文指, 发帖称, 留言称, 受访时表示, 受访时称, 受访时说, 受访时指, 接受访问时指, 接受访问时表示, 分析称, 分析说, 分析指, 分析认为, 认定, 坚信, 怀疑, 主张, 直斥, 直批, 怒批, 狠批, 力撑, 直认, 认同, 否认说, 忧虑称, 估计称, 承认说, 建议称, 补充指, 强调指, 直说, 直称, 转述, 引述说, 续指, 续称, 续说, 又指, 又称, 又说, 亦指, 亦说, 还指, 还说, 并指, 并指出, 并说, 并表示, 也称, 也指, 也表示, 另称, 另指, 另外表示, 辟谣称, 辟谣说, 辟谣表示, 辟谣指, 忆述, 直陈, 供称, 申辩, 戏称, 笑称, 笑言, 坦诚, 明言, 明确表示, 表态, 表态称, 放话, 呛声, 喊话, 爆料, 爆料称, 揭露, 揭发, 劝告, 告诫, 提醒说, 提醒称, 转告, 函复, 函覆, 书面回复称, 书面回应称, 声明指, 声明表示, 声明说, 声明中指, 通告称, 通告指, 新闻稿称, 新闻稿指出, 新闻稿指, 告诉记者, 告诉本报, 直言不讳, 评论称, 评论指, 评论说, 点评称, 点评道, 总结称, 总结说, 总结道, 强调称, 强调道, 重申称, 重申说, 答道, 反问, 质问, 怒斥, 痛斥, 谴责, 示警, 夸口, 供述, 供认, 作证称, 作供称, 作供指, 透漏, 判断称, 叹言, 感叹说, 自豪地说, 自信地说, 反呛, 反击说, 反击称, 回击称, 回击说, 驳斥称, 驳斥指, 呼吁称, 吁请, 申明, 力证, 力主, 预测说, 预测称, 预计说, 认为说, 分析道, 解释称, 解释道, 解释指, 说明称, 说明指, 直呼, 大呼, 高呼, 强烈谴责, 通报指, 通报表示, 续表示, 再表示, 再次表示, 又表示, 又强调, 并强调, 还强调, 也强调, 也指出, 还指出, 还表示, 亦表示, 也认为, 亦认为, 还认为, 并认为, 也透露, 还透露, 并透露, 亦透露, 并称赞, 先称, 坦率地说, 不讳言, 毫不讳言, 不忘提醒, 受访时强调, 受访时透露, 受访指, 受访称, 受访表示, 接受采访时表示, 接受采访时称, 接受采访时说, 接受专访时表示, 接受专访时说, 接受记者采访时表示, 接受媒体采访时表示, 接受访问时说, 接受访问时称, 促请, 敦促, 力促, 吁, 力吁, 建请, 追问, 大赞, 称赞, 感慨道, 喊冤, 轰, 怒轰, 狠轰, 怒呛, 呛, 抨, 力斥, 力挺, 苦笑说, 打趣说, 感慨说, 哀叹, 惊叹, 感叹道, 披露道, 讲述, 述说, 回忆说, 回忆道, 回忆称, 谈及, 直白地说, 表示道, 提醒道, 建议道, 警告道, 透露道, 补述, 补称, 补述说, 说明, 分享说, 提出质疑, 表示担忧, 表示关注, 表达关注, 表示欢迎, 表示遗憾, 表示惋惜, 证称, 供认称, 指证, 力辩, 抗辩称, 自辩称, 判词指出, 判词写道, 裁定, 裁决指]
---
kind: cue
name: says.shows
note: a study, a record or a body of figures speaks
aliases: [显示, 显示出, 表明, 发现, 揭示, 统计显示, 数据显示, 调查显示, 报告显示, 资料显示, 研究显示, 研究发现, 调查发现, 报告称, 报告指出, 报告说, 财报显示, 文件显示, 记录显示, 公告显示, 反映出, 指引显示, 民调显示, 监测显示, 普查显示, 分析显示, 分析指出, 调查指, 数据指, 数字显示, 结果显示, 测试显示, 纪录显示, 数据反映, 数据指出, 资料指出, 资料反映, 记载, 载明, 列明, 写明, 报告认为, 报告预计, 报告预测, 报告估计, 研究估计, 研究认为, 研究报告指出, 研究报告指, 研报称, 研报指出, 研报认为, 研报预计, 公告指, 公告指出, 公告披露, 年报显示, 年报披露, 中报显示, 季报显示, 半年报显示, 一季报显示, 三季报显示, 业绩显示, 业绩报告显示, 业绩预告显示, 招股书显示, 招股书披露, 招股文件显示, 账目显示, 帐目显示, 审计显示, 审计报告指出, 审计报告显示, 审计报告指, 判决书显示, 判词指, 判词显示, 起诉书指, 起诉书指控, 起诉书指出, 通报指出, 通报显示, 公报显示, 公报指出, 声明指出, 白皮书指出, 白皮书显示, 纪要显示, 会议纪录显示, 会议纪要显示, 统计指, 统计反映, 统计表明, 数据表明, 研究表明, 调查表明, 结果表明, 实验表明, 民调指出, 民调发现, 监测发现, 抽查发现, 检测显示, 检测结果显示, 检验显示, 化验显示, 化验结果显示, 调查结果显示, 初步结果显示, 官网显示, 官网资料显示, 工商资料显示, 海关数据显示, 估算显示, 推算显示, 预测显示, 初步统计显示, 问卷显示, 问卷调查显示, 报导显示, 档案显示, 文件指, 文件指出, 文件披露, 文件揭示, 合同载明, 规划显示, 规划指出, 方案显示, 通知指出, 通知显示]
---
kind: cue
name: says.announces
note: only with a colon behind it
aliases: [公布, 发布, 公告, 发表, 汇报, 列出, 给出, 公开, 公告称, 通报, 更正, 修正, 宣布, 宣告, 提出, 公布称, 发布公告, 发布公告称, 公告指, 宣读, 公示, 预告称, 通告]
---
kind: cue
name: according-to
aliases: [据, 根据, 依据, 依照, 按照, 按, 援引, 引述, 引用, 来自]
---
kind: cue
name: according-to.noun
note: ends the source that 據 opens
aliases: [报道, 报导, 数据, 统计, 资料, 消息, 调查, 报告, 研究, 估算, 推算, 测算, 透露, 最新数据, 公布的数据, 的数据, 的统计, 的报告, 的报道, 的报导, 的资料, 的消息, 的说法, 说法, 公告, 财报, 年报, 公报, 普查, 监测, 分析, 数字, 民调, 纪录, 记录, 预测, 预报, 预估, 估计, 披露, 介绍, 指出, 通报, 统计数据, 统计资料, 最新统计, 最新资料, 最新数字, 最新报告, 说, 监测数据, 初步统计, 初步数据, 推估, 官网, 官网信息, 官网资料, 声明, 招股书, 招股文件, 研报, 简报, 白皮书, 评估, 评估报告, 研究报告, 消息人士, 讲法, 描述, 转述, 证词, 供词, 起诉书, 判决书, 通告, 口径, 监测结果, 调查结果, 检测结果, 民意调查, 新闻稿, 快讯, 电讯, 盘点, 汇总, 梳理, 点票结果, 最新估算, 最新预测, 最新调查, 初步估算, 初步调查, 登记资料, 档案, 账目, 审计报告, 半年报, 季报, 中报, 一季报, 三季报, 业绩报告, 业绩公告, 问卷调查, 抽样调查, 抽查]
---
kind: cue
name: says.rumour
aliases: [据传, 外传, 传闻, 传言, 盛传, 谣传, 网传, 坊间传, 传出, 有传, 有消息指, 有消息称, 有报道指, 有报道称, 有报导指, 有报导称, 据报, 据报道, 据报导, 据悉, 据称, 据说, 有说法称, 有人说, 市场传出, 市场传闻, 市传, 据了解, 据闻, 据透露, 据消息, 市场消息指, 市场消息称, 坊间传闻, 坊间流传, 疯传, 据指, 有爆料称, 网络流传]
---
kind: cue
name: denial
aliases: [否认, 驳斥, 否定, 予以否认, 断然否认, 矢口否认, 澄清并无, 澄清没有, 辟谣, 否认了, 予以否定, 严正否认, 澄清并非, 澄清不是, 澄清未, 否认有, 斥为, 并不认同, 不认同, 不同意, 不承认, 批驳, 澄清无, 澄清无意, 澄清从未, 澄清从没有, 予以驳斥, 驳斥有关, 坚决否认, 一概否认, 一律否认, 已否认, 均否认, 皆否认, 也否认, 亦否认, 并否认, 则否认, 全盘否认, 澄清并未, 澄清未有, 澄清不会, 澄清没, 澄清目前没有, 澄清暂无]
---
kind: cue
name: negation
aliases: [不, 没有, 没, 未, 并未, 并没有, 并非, 非, 无, 不是, 不会, 不能, 不得, 不再, 不曾, 未能, 未曾, 从未, 尚未, 均未, 仍未, 还没, 还没有, 毫无, 绝非, 绝不, 决不, 不准, 不许, 莫, 勿, 别, 不愿, 不肯, 不想, 并不, 都不, 都没有, 不存在, 不宜, 不必, 不如预期, 唔, 冇, 未有, 无意, 无计划, 无计画, 没有计划, 没有计画, 并无, 不可能, 不可能会, 不曾有, 未尝, 未获, 未见, 并没, 并未有, 也没有, 也未, 亦未, 亦没有, 亦无, 从来没有, 从来不, 从没, 从没有, 未如, 不属实, 并不存在, 没人, 无人, 谈不上, 毋须, 无须, 无需, 不用, 未予, 不予, 未再, 不再是, 还未, 还不, 仍不, 仍没有, 仍无, 未够, 不够, 不到位, 未到位, 不符, 缺乏, 缺少, 欠缺, 无法, 无力, 无从, 难以, 难于, 不足以, 无关, 无涉, 不相干, 毫无关系, 没有关系, 没有关联, 无关联, 并无关联, 暂无, 暂未, 暂时没有, 暂不, 暂时未, 目前没有, 目前无, 绝无, 绝没有, 从无, 概不, 不再有, 看不到, 找不到, 见不到, 得不到, 做不到, 买不到, 达不到, 不等于, 并不等于, 不意味, 不代表, 看不见, 不见, 算不上]
---
kind: cue
name: negation.lack
note: denies by its meaning
aliases: [拒绝, 拒不, 相悖, 无缘, 停止, 失败, 不见得]
---
kind: cue
name: negation.instead
note: denies only what follows it
aliases: [而非, 而不是, 而并非, 而没有, 不是而是]
---
kind: cue
name: concession
aliases: [虽, 虽然, 尽管, 儘管, 即使, 纵然, 但, 但是, 不过, 然而, 却, 可是, 只是, 而, 此外, 另外, 另一方面, 同时, 因此, 所以, 其中, 而且, 并且, 并, 且, 也, 亦, 还, 又, 则, 因为, 由于, 随着, 如今, 其后, 后来, 随后, 于是, 甚至, 尤其, 特别是, 正如, 惟, 唯, 惟是, 反而, 反之, 至于, 不只, 与此同时, 截至目前, 事实上, 其实, 据此, 对此, 就此, 为此, 另据, 同日, 同期, 同年, 当中, 期间]
---
kind: cue
name: aspect.done
aliases: [已, 已经, 了, 过, 曾, 曾经, 业已, 早已, 目前, 现时, 迄今, 至今, 截至]
---
kind: cue
name: frame.than
aliases: [比, 较, 相比, 相比于, 比起, 相较, 相较于, 与, 同, 跟, 和]
---
kind: cue
name: frame.beside
note: what follows has a number of its own
aliases: [低于, 高于, 多于, 少于, 超过, 超出, 不及, 不如, 逊于, 落后于, 优于, 大于, 小于, 远低于, 远高于, 略高于, 略低于, 明显低于, 明显高于, 僅次於, 次於, 略遜於, 遜於, 不敵, 跑贏, 跑輸, 遠超, 遠勝, 勝過, 好過, 差過, 高出, 低出, 多過, 少過, 快過, 貴過, 優勝於, 領先於, 略多於, 略少於, 遠少於, 遠多於, 大幅高於, 大幅低於, 稍高於, 稍低於, 顯著高於, 顯著低於, 快于, 慢于, 好于]
---
kind: cue
name: frame.change
aliases: [增长, 成长, 增加, 上升, 上涨, 上调, 提高, 提升, 攀升, 飙升, 激增, 扩大, 扩张, 扩充, 升, 涨, 增, 多了, 多出, 翻, 下降, 下跌, 下滑, 下调, 减少, 减产, 降低, 缩减, 缩小, 萎缩, 跌, 降, 减, 少了, 跌破, 升破, 突破, 升至, 增至, 涨至, 降至, 减至, 跌至, 回升, 回落, 反弹, 收窄, 节省, 调高, 调低, 暴增, 暴跌, 骤降, 锐减, 倍增, 加快, 放缓, 衰退, 跳升, 增产, 缩短, 延长, 大削, 削, 下修, 上修, 砍, 改为, 修订为, 修正为, 大砍, 再降, 再升, 下调至, 上调至, 调高至, 调低至, 下修至, 上修至, 扩大至, 回升至, 回落至, 减半, 调高到, 调低到, 上调到, 下调到, 调高为, 调低为, 上调为, 下调为, 下修到, 上修到, 倒升, 勁升, 急升, 飆漲, 攀高, 揚, 增多, 大升, 微升, 微增, 微漲, 略增, 略升, 小漲, 小升, 續升, 續漲, 再增, 淨增, 淨增加, 擴闊, 擴增, 拉升, 推高, 推升, 墊高, 拓寬, 拉大, 拉闊, 升值, 加價, 加薪, 上浮, 陡增, 驟增, 驟升, 猛漲, 躍升, 竄升, 噴出, 翻倍, 走強, 走揚, 增加到, 增長到, 累升, 累漲, 累計增長, 累計上漲, 多賺, 增收, 增產, 增發, 增持, 加碼, 加大, 倒退, 急跌, 急挫, 急降, 下探, 滑落, 走弱, 走跌, 收縮, 收斂, 微降, 微跌, 微減, 略減, 略降, 略跌, 小跌, 小降, 續跌, 續降, 再減, 淨減, 淨減少, 回吐, 壓縮, 壓低, 壓減, 拉低, 拖低, 貶值, 下浮, 下行, 跌去, 蒸發, 流失, 腰斬, 探底, 猛跌, 驟跌, 陡降, 銳降, 劇減, 遞降, 趨緩, 累跌, 累計下跌, 累計下降, 少賺, 減收, 減薪, 減碼, 減幅, 縮窄, 縮水, 大降, 大挫, 上揚, 走高, 走低, 劇增, 猛增, 暴漲, 大漲, 大跌, 大增, 大減, 下挫, 重挫, 縮短, 加劇, 惡化, 改善, 好轉, 轉差, 遞增, 遞減, 上移, 下移, 前移, 後退, 提前, 推遲, 提速, 減速, 加速, 轉正, 轉負, 轉盈, 轉虧, 調漲, 調升, 調降, 調減, 調高, 漲價, 降價, 提價, 擴容, 擴充至, 擴充, 擴大到, 擴大為, 縮至, 縮減至, 縮減為, 減至, 減為, 增為, 增加至, 增長至, 上升至, 上漲至, 下降至, 下跌至, 下滑至, 提高至, 提高到, 提升至, 提升到, 降低至, 降低到, 降到, 升到, 漲到, 跌到, 增到, 減到, 攀升至, 攀升到, 飆升至, 滑落至, 滑落到, 回升到, 回落到, 收窄至, 收窄到, 放緩至, 加快至, 延長至, 縮短至, 縮短到, 擴闊至, 拉大到, 拉大至]
---
kind: cue
name: frame.asks
note: labels of who asks in a printed interview
aliases: [問, 記者, 記者問, 本報, 本刊, 主持人, 主持, 編者, 採訪者, 提問, 本報記者, 讀者]
---
kind: cue
name: frame.answers
note: labels of who answers in a printed interview, where no name is given
aliases: [答, 回答, 答覆, 受訪者, 嘉賓]
---
kind: cue
name: frame.among
aliases: [其中, 当中, 之中, 里面, 内有]
---
kind: cue
name: frame.respectively
aliases: [分别, 分别为, 分别是, 分别达, 依次为, 依序为, 各为, 各占]
---
kind: cue
name: frame.total
aliases: [总数, 总额, 总量, 合计, 共计, 总计, 累计, 一共, 总共, 共有, 共]
---
kind: cue
name: frame.link
aliases: [是, 为, 达, 达到, 已达, 高达, 多达, 长达, 仅为, 仅有, 只有, 约为, 即为, 占, 占比, 占比为, 位居, 居, 排名, 位列, 名列, 有, 拥有, 设有, 共有, 计有, 录得, 维持在, 保持在, 处于, 在于, 等于, 相当于, 相等于, 估计为, 属于, 成为, 仍为, 仍是, 仍有, 还有, 均为, 至少有, 可达, 可低至, 低至, 逾, 约占, 仅占, 超过, 接近, 只达, 不足, 超, 介于, 排在, 排行, 则为, 则达, 升至约, 现有, 共, 只剩, 剩下, 剩, 合共, 分属, 均达, 少于, 只及, 僅及, 只佔, 只为, 約達, 共達, 達至, 計有, 收於, 收在, 收報, 報收, 現報, 徘徊在, 停留在, 定為, 訂為, 設為, 定於, 高見, 低見, 累計達, 合計達, 共計, 總計達, 平均為, 平均達, 達到了, 增至約, 佔去, 佔了, 佔到]
---
kind: cue
name: frame.aside
note: opens a phrase that is no subject
aliases: [在, 于, 由, 从, 自, 向, 对, 对于, 针对, 为了, 因, 因为, 由于, 随着, 除了, 除, 以, 用, 靠, 凭借, 透过, 通过, 经由, 当, 关于, 就, 给, 替, 被, 把, 受, 按, 按照, 据, 根据, 面对, 跟, 围绕]
---
kind: cue
name: frame.verb
aliases: [投入, 投资, 投放, 投下, 斥资, 耗资, 花费, 花, 支付, 支出, 拨款, 拨出, 拨备, 募集, 筹集, 筹得, 融资, 借款, 贷款, 发行, 销售, 售出, 卖出, 出售, 交付, 出货, 生产, 产出, 制造, 建造, 兴建, 新建, 建成, 建设, 购买, 购入, 收购, 买入, 采购, 引进, 进口, 出口, 招聘, 增聘, 聘用, 雇用, 聘请, 裁员, 裁减, 解雇, 开设, 关闭, 开通, 开放, 运营, 营运, 载客, 运送, 接待, 接获, 接到, 收到, 获得, 取得, 赢得, 失去, 损失, 赔偿, 罚款, 确诊, 死亡, 感染, 治愈, 接种, 住院, 隔离, 受伤, 遇难, 失踪, 撤离, 疏散, 救出, 覆盖, 安装, 储存, 囤积, 供应, 供电, 发电, 消耗, 排放, 参加, 参与, 出席, 投票, 支持, 反对, 通过, 签署, 签订, 创造, 带来, 提供, 实现, 完成, 保持, 维持, 持续, 推出, 发售, 上市, 启动, 延误, 取消, 集成, 设有, 容纳, 吸引, 拥有, 具备, 需要, 需, 升级, 进入, 退出, 转型, 控制, 研发, 开发, 优先, 推动, 加强, 落实, 催生, 有助于, 种植, 收割, 收获, 养殖, 分红, 派息, 回购, 减持, 增持, 征收, 征税, 补贴, 资助, 捐款, 捐出, 内置, 搭载, 配备, 使用, 采用, 禁止, 限制, 允许, 担任, 任职, 服务, 工作, 从事, 干了, 经营, 居住, 生活, 逃离, 抗议, 罢工, 聚集, 排队, 游行, 过夜, 滞留, 须, 必须, 新增, 增设, 拟, 并网, 发放, 提拨, 介绍, 用于, 属, 沽出, 录取, 求诊, 完工, 动工, 竣工, 通车, 投产, 放款, 招生, 报名, 种了, 加价, 减价, 补助, 最高补助, 回覆, 回复, 接受, 召开, 拿出, 撰文, 主持, 会见, 到访, 视察, 前往, 举行, 进行, 公布, 发布, 宣布, 道歉, 鞠躬, 上调, 下调, 睇好, 看好, 看淡, 唱好, 唱淡, 造访, 参观, 出访, 发文, 发信, 致函, 开腔, 现身, 返回, 抵达, 拉動, 帶動, 拖累, 囊括, 包攬, 斬獲, 摘得, 奪得, 勇奪, 攻入, 攻進, 射入, 轟入, 砍下, 貢獻了, 查獲, 檢獲, 起獲, 繳獲, 破獲, 偵破, 審結, 判處, 追回, 騙取, 收治, 接診, 運載, 開行, 派出, 鋪設, 挖出, 捕撈, 拍出, 錄得, 取錄, 月入, 上繳, 撥付, 兌付, 償還, 淹沒, 沖毀, 燒毀, 覆蓋了, 惠及, 服務了, 累計實現, 累計完成, 坐擁, 佔去, 轟出, 敲出, 擊出, 繳出, 投出, 攻下, 拿下, 跑出, 游出, 跳出, 擲出, 舉起, 打進, 打出, 踢進, 頂入, 抓下, 搶下, 抄截, 送出, 奉送, 飆出, 砍進, 湧入, 動員, 進駐, 入駐, 進帳, 入帳, 落袋, 斬獲了]
---
kind: cue
name: frame.filler
note: belongs to the number or the verb, never to a name
aliases: [問題是, 問題在於, 關鍵是, 事實是, 老實說, 老實講, 坦白說, 坦白講, 說實話, 說白了, 簡單說, 约, 大约, 近, 将近, 仅, 只, 只有, 就, 便, 也, 亦, 都, 更, 再, 还, 又, 已, 已经, 曾, 正, 正在, 仍, 仍然, 依然, 目前, 现在, 如今, 今, 现, 同日, 同时, 昨天, 昨日, 今天, 今日, 日前, 近日, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 晚间, 上午, 下午, 当天, 当日, 随后, 随即, 此前, 早前, 之前, 多次, 一再, 再次, 首次, 一度, 突然, 公开, 进一步, 大幅, 大举, 逐步, 逐渐, 持续, 明显, 显著, 平均, 实际, 实际上, 总共, 合共, 至少, 至多, 最多, 大概, 每年, 每月, 每日, 每天, 单日, 全年, 却, 则, 并, 而, 但, 虽, 虽然, 尽管, 且, 所, 会, 可, 能, 能够, 可以, 应, 要, 想, 之, 的, 地, 得, 甚至, 主要, 大多, 基本, 特别, 尤其, 不断, 快速, 迅速, 已多次, 迄今, 至今, 当时, 一共, 合计, 累计, 共, 近期, 最近, 近来, 去年同期, 当前, 通常, 一般, 本来, 原本, 原先, 后来, 后, 终于, 最终, 约莫, 起, 以来, 期间, 还要, 还将, 预定, 总体, 其, 须, 需, 最新, 普遍, 一致, 纷纷, 多数, 多半, 坚决, 强烈, 明确, 当场, 昨晚, 今早, 今晨, 当庭, 一口, 直接, 首次公开, 确实, 的确, 果然, 干脆, 陆续, 相继, 先后, 率先, 同步, 亦已]
---
kind: cue
name: frame.measured
note: the end of a property's name
aliases: [率, 额, 量, 价, 值, 数, 比, 比例, 比重, 占比, 份额, 速度, 成本, 费用, 费, 价格, 收入, 营收, 营业额, 利润, 净利, 净利润, 盈利, 亏损, 市值, 股价, 产能, 产量, 销量, 规模, 面积, 人数, 人口, 次数, 数量, 数目, 总数, 总额, 总量, 强度, 容量, 功率, 功耗, 算力, 性能, 耗电量, 油耗, 温度, 浓度, 高度, 长度, 深度, 重量, 体积, 寿命, 年龄, 薪资, 工资, 薪水, 租金, 房价, 售价, 利率, 汇率, 税率, 失业率, 得票率, 支持率, 准点率, 客座率, 上座率, 出生率, 死亡率, 良率, 自给率, 增长率, 增速, 毛利率, 里程, 载重, 时速, 距离, 时间, 排名, 名次, 预算, 债务, 赤字, 存款, 资产, 负债, 投资, 订单, 病例, 捐款, 补贴, 关税, 库存, 密度, 覆盖率, 接种率, 回报, 股息, 报价, 运费, 工时, 造价, 全长, 全程, 缺口, 差距, 幅度, 涨幅, 跌幅, 降幅, 增幅, 指数, 总分, 得分, 比分, 票房, 人次, 户数, 宗数, 件数, 场次, 班次, 总值, 均价, 息差, 负债比, 本益比, 市盈率, 容积, 水量, 用量, 排放, 支出, 经费, 开支, 拨备, 时数, 岁数, 学位, 学额, 溢利, 純益, 股利, 中期息, 末期息, 收益, 收益率, 貿易額, 交易額, 訂單量, 交付量, 載客量, 時長, 年限, 工期, 壽命, 濃度, 含量, 水位, 氣溫, 雨量, 風速, 海拔, 身高, 體重, 血壓, 血糖, 死亡人數, 個案, 成交額, 成交量, 均價, 呎價, 單價, 總價, 底價, 標價, 估值, 評分, 評級, 滿意度, 支持度, 信任度, 好感度, 知名度, 貢獻率, 佔有率, 滲透率, 覆蓋面, 達標率, 合格率, 準確率, 命中率, 勝率, 複合增長率]
---
kind: cue
name: none
note: words that contain a cue and are none
aliases: [被告, 被告人, 被害人, 被保險人, 被訪者, 對照組, 對照, 對接, 對沖, 對口, 對岸, 對方, 對賭, 對調, 自營, 自住, 自用, 自動化, 由頭, 用途, 用者, 用戶數, 在建工程, 在冊, 從軍, 從容, 按時, 因子, 因數, 向日葵, 靠山, 當局, 當事人, 當地, 當選, 當局者, 就業率, 給藥, 受眾, 将近, 将军, 麻将, 将领, 将士, 大将, 会议, 协会, 计划书, 不少, 不断, 不过, 不仅, 不但, 不久, 不同, 不论, 不管, 无论, 无人机, 无线, 无锡, 无数, 无疑, 非常, 非洲, 非凡, 是否, 未来, 未婚, 没收, 不可或缺, 不可, 不可靠, 前所未有, 不满, 不足, 不到, 不良, 不错, 不动产, 不锈钢, 不已, 不得不, 不惜, 非法, 非营利, 非国有, 别无选择, 分别, 特别, 级别, 区别, 个别, 识别, 性别, 类别, 差别, 别墅, 告别, 不禁, 不久前, 不仅仅, 不只, 不止, 不等, 不一, 不乏, 不幸, 不料, 不妨, 不外乎, 不满意, 史无前例, 无形, 无缝, 无条件, 无障碍, 无论如何, 除非, 可能性, 材料, 原料, 资料, 饮料, 燃料, 肥料, 塑料, 照料, 预料之中, 数据中心, 数据库, 大数据, 根据地, 证据, 占据, 依据, 据点, 收据, 小说, 说法, 来说, 而言, 据说, 可以说, 说明书, 学说, 传说, 说服, 听说, 雖说, 名称, 称为, 称作, 简称, 统称, 堪称, 称号, 被称为, 人称, 对称, 指数, 指标, 指导, 指挥, 指定, 手指, 指引, 指南, 指责, 指望, 讲座, 讲究, 若干, 若非, 倘若, 或者, 或是, 比赛, 比如, 比较, 对比, 比特, 比利时, 比率, 比例, 比亚迪, 较为, 较高, 较低, 较大, 较小, 较少, 较多, 相同, 共同, 同样, 同比, 同类, 同业, 同日, 同时, 合同, 和平, 与否, 参与, 同行, 同意, 同期, 同年, 发现金, 对外, 对手, 反对, 面对, 对象, 由来, 自由, 理由, 自己, 自动, 自主, 自然, 自给, 来自, 各自, 亲自, 自身, 自行, 从而, 从事, 从业, 从来, 关于, 于是, 终于, 位于, 属于, 处于, 由于, 对于, 至于, 在于, 等于, 以及, 以上, 以下, 以来, 以内, 以前, 以后, 以外, 所以, 可以, 难以, 予以, 加以, 存在, 正在, 所在, 现在, 在内, 在野, 实在, 潜在, 内在, 外在, 在线, 使用, 应用, 用户, 费用, 信用, 作用, 利用, 采用, 专用, 用品, 通用, 用电, 可靠, 依靠, 因素, 原因, 因此, 基因, 成就, 就业, 就是, 就此, 给予, 供给, 升级, 升学, 高升, 公升, 毫升, 降落, 投降, 降雨, 下降, 减少, 增加, 增值, 增值税, 中国有, 国有, 所有, 有限, 有关, 有效, 有些, 有的, 有人, 有机, 没有, 具有, 含有, 持有, 私有, 有色, 认为, 成为, 作为, 行为, 因为, 为了, 为主, 为何, 为止, 以为, 人为, 华为, 只是, 但是, 还是, 总是, 正是, 都是, 不是, 报告, 报道, 报导, 报名, 报价, 报酬, 报废, 海报, 日报, 晚报, 周报, 情报, 财报, 简报, 邮报, 时报, 月报, 达成, 到达, 发达, 表达, 传达, 雷达, 抵达, 辉达, 英伟达, 直达, 居民, 邻居, 居住, 居家, 定居, 居留, 隔离, 准时, 准备金, 目标价, 已有, 只要, 需要, 重要, 主要, 要求, 要么, 要素, 必要, 摘要, 翻译, 推翻, 多了解, 少了解, 值得, 价值, 市值, 数值, 值班, 产值, 占领, 占用, 如果说, 将车, 近似, 接近于, 人工, 人工智能, 人数, 报纸, 达人, 正在于, 是以, 报社, 能源, 能力, 能量, 会员, 可见, 可观, 应急, 应对, 要点, 想法, 得分, 得票, 得奖, 地区, 地方, 地震, 地铁, 地产, 地勤, 之间, 之中, 之外, 的士, 目的, 近视, 近海, 新增, 负债比, 占比, 性价比, 生师比, 市盈率, 比分, 只数, 所得, 所属, 曾经, 都市, 成都, 首都, 更新, 更换, 再生, 还款, 还债, 就诊, 就医, 就读, 就学, 便利, 便当, 便宜, 正式, 正面, 正常, 仍须, 今后, 现金, 现代, 现场, 约会, 约定, 条约, 合约, 节约, 公约, 纽约, 契约, 解约, 续约, 近年, 邻近, 附近, 了解, 过程, 过去, 过期, 过夜, 通过, 经过, 超过, 过剩, 过度, 已婚, 不足以, 都会, 模拟, 虚拟, 比拟, 草拟, 拟人, 拟声, 拟合, 料理, 料到, 材料费, 来料, 用料, 涂料, 布料, 毛料, 史料, 笔料, 养料, 染料, 配料, 佐料, 香料, 颜料, 原材料, 会有限, 董事会, 评估报告, 评估费, 评估值, 估值, 高估, 低估, 估价, 饲料, 物料, 调料, 乳料, 敷料, 填料, 废料, 辅料, 石料, 木料, 钢料, 备料, 投料, 送料, 爆料, 笑料, 作料, 酱料, 在地, 在场, 在校, 在任, 在职, 在囚, 在座, 按揭, 按周, 按年, 按月, 按季, 按日, 按钮, 按摩, 按键, 按理, 按例, 按时, 按规定, 按计划, 按比例, 指向, 指示, 指派, 指点, 指明, 指纹, 指甲, 食指, 拇指, 戒指, 恒指, 国指, 科指, 道指, 标指, 纳指, 沪指, 深指, 综指, 成指, 股指, 期指, 屈指, 首屈一指, 指日可待, 通报障碍, 大讲堂, 称职, 称霸, 称王, 职称, 昵称, 俗称, 声称是, 依规定, 据理, 据守, 割据, 票据, 单据, 字据, 论据, 数据机, 据为己有, 按兵不动, 按部就班, 说话, 说唱, 解说, 评说, 游说, 演说, 说教, 料峭, 预料之外, 例如, 譬如, 诸如, 犹如, 如何, 如今, 如此, 如同, 如期, 如常, 如下, 如实, 如愿, 如数, 如上, 宛如, 有如, 突如其来, 自如, 一如, 如出一辙, 如是, 如意, 如履薄冰, 莫如, 正如, 恍如, 唯一, 唯有, 惟有, 惟一, 无人驾驶, 无人商店, 无人艇, 无人值守, 无人车, 无人岛, 如雨后春笋, 如火如荼, 如日中天, 无不, 无不如此, 不实, 不法, 不当, 不利, 不明, 不安, 不肖, 不善, 不公, 不义, 不均, 不适, 不孕, 不雅, 不详, 不测, 不慎, 不时, 不景气, 不确定性, 不平等, 不平衡, 不规则, 不明确, 不倒翁, 不夜城, 不成文, 不合理, 不合法, 不稳定, 不动声色, 不约而同, 不谋而合, 不分昼夜, 不遗余力, 希望工程, 希望小学, 冲刺阶段, 冲刺期, 指标股, 指标性, 配额制, 法说会, 法说, 说明会, 说会, 说客, 说辞, 说词, 说谎, 胡说, 众说, 假说, 细说, 述说, 诉说, 不见得, 意见箱, 各说各话, 话说, 有话要说, 再说吧, 稳定在, 稳定于, 固定在, 固定于, 一定在, 规定在, 确定在, 肯定在, 特定在, 委员会有, 协会有, 工会有, 学会有, 商会有, 公会有, 总会有, 联会有, 基金会有, 理事会有, 董事会有, 议会有, 立法会有, 或有负债, 反应在, 供应在, 效应在, 收入预期, 就业预期, 消费预期, 通胀预期, 通膨预期, 降息预期, 加息预期, 升息预期, 减息预期, 涨价预期, 房价预期, 社会预期, 心理预期, 预期偏弱, 预期转弱, 预期走弱, 预期改善, 预期升温, 预期回暖, 预期不稳, 扣非, 非经常性, 非利息收入, 非息收入, 非农, 非流动, 非核心, 非银, 非公有, 非标, 非遗, 非典, 非执行, 非控股, 非金融, 非住宅, 非首套, 非本地, 非必需, 非处方, 非上市, 非国企, 非石油, 非化石, 非水电, 非住院, 非繁忙, 非牟利, 非自愿, 非正规, 非典型, 圖則, 規則, 守則, 總則, 細則, 原則, 法則, 準則, 通則, 非紧急, 非急症, 非华语, 非礼, 非专利, 非公立, 非会员, 非居民, 非工作, 非旺季, 非节假日, 非学历, 非遗产]
---
kind: cue
name: frame.act
note: what somebody does on purpose; after 將 it is a plan
aliases: [投入, 投资, 投放, 斥资, 耗资, 拨款, 拨出, 提拨, 拨备, 募集, 筹集, 融资, 借款, 发行, 增发, 出售, 交付, 生产, 建造, 兴建, 新建, 建设, 增设, 加开, 购买, 购入, 收购, 买入, 采购, 引进, 进口, 招聘, 增聘, 聘用, 雇用, 裁员, 裁减, 解雇, 开设, 关闭, 开通, 赔偿, 派发, 发放, 补助, 补贴, 资助, 捐出, 捐款, 征收, 加征, 回购, 减持, 增持, 分红, 派息, 推出, 启动, 取消, 新增, 增建, 扩建, 种植, 安装, 供应, 提供, 削减, 减税, 加薪, 调高, 调低, 上调, 下调, 提高, 降低, 撤出, 调派, 派出, 出动, 部署, 加价, 减价, 提价, 降价, 增派, 动用, 拨, 建, 盖, 增加, 减少, 培训, 接收, 承担, 聘, 招, 投, 派, 裁, 扩, 捐, 购, 减产, 增产, 扩产, 停产, 投产, 退还, 退款, 发还, 加派, 编列, 拨付, 兴办, 设立, 设置, 增购, 购置, 铺设, 开办, 加码, 扩编, 增拨, 增收, 调升, 调降, 加收, 减收, 免收, 免除, 豁免, 减免, 增班, 增开, 停办, 停售, 停止, 撤销, 撤回, 拆除, 翻新, 改建, 重建, 改装, 升级, 加装, 增辟, 辟建, 划设, 播种, 标售, 释出, 推售, 招标, 开工, 动工, 复工]
---
kind: cue
name: says.reckons
aliases: [预计, 预期, 预测, 预估, 估计, 估算, 推算, 粗估, 测算, 推估, 预报, 料, 预料, 料将, 料可, 料会, 料今年, 料明年, 料全年, 评估, 判断, 研判, 觉得, 估, 认为, 相信, 保守估计, 初步估计, 料想, 推测, 揣测, 预期会, 预期可, 估计会, 估计可, 料会在, 估计会在, 估计可在, 预计会, 预计将, 预计可, 预计于, 预计在, 预计到, 预计需, 预计今年, 预计明年, 预计全年, 预计为, 预计达, 预料会, 预料将, 预料可, 预料在, 预料今年, 预料明年, 预期将, 预期在, 预期今年, 预期明年, 预期为, 预期达, 预测将, 预测今年, 预测明年, 预测为, 预估将, 预估今年, 预估明年, 预估为, 预估达, 估今年, 估明年, 估计达, 估计有, 估计约, 估计为, 估计已, 估算约, 估算为, 估算有, 估算达, 推算约, 推算有, 推算为]
---
kind: cue
name: name.title
aliases: [经济师, 分析员, 首席分析师, 首席经济师, 气象学者, 航空学者, 总干事, 干事, 馆长, 站长, 厂长, 所长, 组长, 课长, 科长, 县长, 区长, 乡长, 理事, 董事, 发言人, 召集人, 负责人, 研究主任, 高级研究员, 首席策略师, 策略师, 交易员, 督察, 警司, 消防队长, 指挥官, 农会总干事, 行长, 副行长, 司长, 副司长, 校监, 院士, 博士, 基金经理, 理财顾问, 顾问, 社长, 校长, 院长, 局长, 部长, 署长, 处长, 主席, 副主席, 主任, 副主任, 委员, 议员, 立法委员, 立委, 县议员, 市议员, 教授, 副教授, 讲师, 讲座教授, 董事长, 总经理, 副总经理, 总裁, 副总裁, 执行长, 行政总裁, 财务长, 营运长, 首席执行官, 首席财务官, 首席经济学家, 经济学家, 分析师, 研究员, 律师, 医生, 医师, 主治医师, 记者, 秘书长, 副秘书长, 理事长, 会长, 副会长, 店长, 队长, 教练, 总教练, 主教练, 首相, 总理, 总统, 副总统, 国务卿, 外长, 防长, 财长, 特首, 司令, 署理署长, 专员, 检察官, 法官, 大法官, 女发言人, 主管, 总监, 副总监, 创办人, 创始人, 合伙人, 东主, 船长, 机长, 研究主管, 策略主管, 董秘, 董事会秘书, 工程师, 总工程师, 设计师, 秘书, 财务总监, 投资总监, 首席投资官, 助理教授, 主编, 总编辑, 老板, 店主, 农民, 村长, 里长, 护理长, 护士长, 強打者, 打者, 投手, 先發投手, 終結者, 捕手, 游擊手, 外野手, 內野手, 洋投, 前鋒, 後衛, 中場, 門將, 守門員, 中鋒, 控球後衛, 得分後衛, 小前鋒, 大前鋒, 射手, 隊長, 主將, 球星, 名將, 泳將, 單車手, 跑手, 球手, 車手, 騎師, 練馬師, 拳手, 健將, 歌星, 導演, 作家, 編劇, 製片人, 監製, 主播, 網紅, 博主, 廚師, 主廚, 車長, 機師, 空姐, 船員, 消防員, 警員, 探員, 社工, 護士, 藥師, 營養師, 治療師, 物理治療師, 獸醫, 園長, 班主任, 班導, 導師, 教師, 老師, 退休教師, 村民, 漁民, 果農, 菜農, 茶農, 稻農, 養殖戶, 攤販, 攤主, 檔主, 店長, 經理, 副經理, 客戶經理, 行政主管, 事務律師, 大律師, 辯護律師, 代表律師, 專家證人, 經紀人, 領隊, 助教, 護理師, 藥劑師, 心理師, 牙醫, 中醫師, 科主任, 中心主任, 副總監, 協理, 副理, 分隊長, 小隊長, 檢察長, 庭長, 審判長, 精算師, 技師, 主持人, 主帥, 教頭, 體育總監, 副局長, 副署長, 副處長, 副校長, 副院長, 副縣長, 副市長, 市長, 州長, 省長, 副省長, 鎮長, 書記, 黨委書記, 總會計師, 總統計師, 總經濟師, 首席科學家, 首席研究員, 執行董事, 獨立董事, 營運總監, 營銷總監, 品牌總監, 常務理事, 黨主席, 黨鞭, 召集委員, 人大代表, 政協委員, 區議員, 司庫, 幹事長, 船東, 礦長, 站務長, 局座, 副教練, 領事, 大使, 參贊, 議長, 副議長, 鄉民代表, 組織者, 發起人, 創辦者, 執行秘書, 執行總監, 行政總監, 首席執行長, 首席營運長, 首席投資長, 副董事長, 副行長, 首席策略長, 投資長, 研究副總裁, 資深副總裁, 高級副總裁, 高級經理, 產品經理, 項目經理, 資深分析師, 高級分析師, 研究總監, 首席研究總監, 首席顧問]
---
kind: cue
name: says.counts
note: a body counts; before a comma or 的
aliases: [统计, 调查, 监测, 测算, 普查, 抽样调查, 检测, 核算]
---
kind: cue
name: negation.clause
note: denies all that follows in its clause
aliases: [并不意味着, 不意味着, 并不代表, 不代表, 不等于说, 不表示, 并不表示, 没有证据显示, 没有证据表明, 未有证据显示, 未有证据表明, 没有迹象显示, 没有迹象表明, 并无证据显示, 无证据显示, 无证据表明, 未见迹象显示]
---
kind: cue
name: frame.owned
note: measures that always belong to somebody, never a matter of their own
aliases: [营收, 营业额, 营业收入, 净利, 净利润, 纯利, 毛利率, 净利率, 毛利, 市占率, 市场占有率, 股价, 市值, 负债, 负债率, 负债比, 资产, 总资产, 净资产, 每股盈余, 每股盈利, 股息, 派息, 盈利, 亏损, 利润, 订单, 员工, 员工人数, 雇员, 产能利用率, 产能, 客座率, 准点率, 载客率, 占床率, 入住率, 床位, 病床, 编制, 离职率, 资本支出, 研发费用, 研发投入, 现金, 债务, 净负债, 门市, 分店, 会员, 用户数, 存款, 放款, 坏账率, 不良贷款率, 资本充足率, 核心资本充足率, 資本開支, 資本性支出, 研發開支, 淨息差, 息差, 撥備, 同店銷售, 股東應佔溢利, 應佔溢利, 中期息, 末期息, 特別息, 派中期息, 派末期息, 每股派息, 稅前盈利, 除稅前溢利, 稅後純益, 稅後淨利, 純益, 經營溢利, 營業利益, 溢利, 手頭現金, 現金流, 自由現金流, 資產負債率, 負債比率, 淨負債比率, 在手訂單, 毛損, 淨利率, 營益率, 營業利益率, 經營利潤率, 資本負債率, 槓桿率, 市盈率, 本益比, 上座率, 勝率, 打擊率, 團隊打擊率, 防禦率, 自責分率, 命中率, 三分命中率, 場均得分, 定罪率, 及格率, 升學率, 畢業率, 退貨率, 續約率, 復購率, 客單價, 坪效, 日活, 月活, 總進場人數, 進場人數]
---
kind: cue
name: frame.remeasure
note: behind a property they make another measure of it
aliases: [率, 比率, 比例, 比重, 佔比, 占比, 指數, 指标, 指標, 密度, 增速, 增幅, 漲幅, 跌幅, 降幅, 缺口, 滿意度, 強度, 周轉率, 覆蓋率]
---
kind: cue
name: frame.amount-verb
note: verbs of one character that take the number right behind them
aliases: [連, 歷, 報, 收, 錄, 賺, 虧, 蝕, 售, 賣, 買, 沽, 付, 罰, 判, 賠, 派, 獲, 得, 缺, 欠, 剩, 餘, 領, 花, 耗, 投, 募, 捐, 撥, 佔, 占, 值, 重, 長, 高, 寬, 深, 聘, 招, 裁, 撈, 種, 養, 產, 銷, 賒, 挫, 攬, 捕, 逮]
---
kind: cue
name: frame.degree
note: adverbs of one character before a verb of change
aliases: [微, 急, 略, 猛, 驟, 劇, 續, 再, 僅, 則, 均, 齊, 狂, 勁, 暴, 飆, 偏, 稍, 漸, 速, 陡, 連, 累, 倒, 淨, 又, 更, 大, 小, 共, 已]
---
kind: cue
name: frame.teller-end
note: what the names of bodies end in that tell of others
aliases: [工會, 總會, 協會, 公會, 學會, 證券, 投顧, 投信, 研究所, 研究院, 研究中心, 民調中心, 大學, 學院, 警方, 消委會, 消基會, 消保會, 智庫, 基金會, 監管局, 統計局, 統計處, 審計署, 審計處, 審計局, 監察院, 法院, 議會, 立法會, 聯會, 總工會, 職工會, 員工總會, 業主會, 諮詢, 顧問, 評級, 標普, 日報, 晚報, 時報, 周報, 週報, 郵報, 周刊, 週刊, 通訊社, 新聞社, 電視台, 電台, 新聞網, 財經網, 在線, 監測中心]
---
kind: cue
name: frame.lead
note: verbs of a race
aliases: [領先, 落後, 險勝, 拋離, 超前, 反超, 追近, 壓過]
---
kind: cue
name: frame.poll
note: words of an election
aliases: [民調, 民意調查, 候選人, 參選人, 選舉, 選情, 選民, 投票日, 支持率, 支持度, 大選, 補選]
---
kind: cue
name: modality.target-noun
note: a plan that is itself changed, with both its ends
aliases: [目标, 目标值, 年度目标, 全年目标, 预算, 总预算, 计划, 规划, 配额, 销量目标, 销售目标, 产量目标, 增长目标, 成长目标]
---
kind: cue
name: modality.forecast-noun
note: a forecast that is itself changed, with both its ends
aliases: [预测, 预估, 预期, 财测, 展望, 指引, 目标价, 估值预测, 估计, 估算, 预报, 预测值, 预估值, 盈测, 盈利预测, 增长预测, 成长预测]
---
kind: cue
name: says.learned
note: whoever it was learned from is the source
aliases: [获悉, 获知, 得悉, 得知, 了解到, 采访获悉, 采访了解到]
---
kind: cue
name: says.polls
note: a pollster's question to so many people
aliases: [访问, 访问了, 抽访, 抽样访问, 电话访问, 成功访问, 调查了, 访谈了, 采访了, 询问了, 问卷访问, 随机访问, 抽样调查了]
---
kind: cue
name: modality.document
note: a plan on paper; what it sets for the years ahead is a target
aliases: [方案, 行动方案, 实施方案, 工作方案, 规划, 发展规划, 规划纲要, 纲要, 实施意见, 指导意见, 意见, 行动计划, 三年行动计划, 计划, 蓝图, 路线图, 政府工作报告, 白皮书, 施政报告, 五年规划, 五年计划, 政策, 总体方案, 战略, 建议, 通知, 计画, 计画书, 纲领]
---
kind: cue
name: frame.kind
note: kinds of bodies that stand before the name of one that tells
aliases: [機構, 研究機構, 調研機構, 評級機構, 投資機構, 金融機構, 市場機構, 諮詢機構, 公司, 顧問公司, 諮詢公司, 保險公司, 基金公司, 證券公司, 集團, 銀行, 投資銀行, 投行, 大行, 外資行, 券商, 外資券商, 組織, 國際組織, 團體, 環團, 環保團體, 民間團體, 業界團體, 智庫, 協會, 學會, 大學, 部門, 企業, 測量師行, 物業代理, 地產代理, 代理行, 律師行, 律師事務所, 會計師行, 會計師事務所, 事務所, 通訊社, 新聞社, 媒體, 外媒, 平台, 網站, 雜誌, 報章, 日報, 商會, 工會, 政黨, 建商, 開發商, 發展商, 車企, 車廠, 藥廠, 藥企, 航企, 電商, 基金, 基金會, 醫院, 研究所, 數據商, 數據公司, 地產商, 仲介, 房仲, 房產中介]

"""###
    ),
    (
      "Workflows/lexicon/currencies.yaml",
      ###"""
# Money: ISO 4217 codes with their names, signs and local words. GBX and USX are hundredths, as exchanges quote them.
---
kind: unit
name: USD
type: money
aliases: [US dollar, US dollars, U.S. dollar, U.S. dollars, dollar, dollars, American dollar, American dollars, "US$", "U.S.$", "U.S. $", "US $", "u.s $", USD, "usd$", "USD $", "$", "$US", bucks, buck, greenbacks, 美元, 美金, 美刀, 刀, 美圓, 元美金, 美國元]
---
kind: unit
name: USX
type: money
note: a hundredth of USD
aliases: [cent, cents, "¢", US cents, US cent, 美分]
---
kind: cue
name: money.hundredth.USD
note: codes of its hundredths, in which claims do not count
aliases: [USX]
---
kind: cue
name: money.hundredth.GBP
note: codes of its hundredths, in which claims do not count
aliases: [GBX]
---
kind: unit
name: CNY
type: money
aliases: [yuan, renminbi, RMB, CNY, RMB yuan, kuai, Chinese yuan, chinese yuan renminbi, "CN¥", "rmb¥", yuan renminbi, 人民幣, 元人民幣, 人民幣元, 塊錢, 元, 塊, 圓, 塊人民幣, 块钱人民币, "￥", "¥", 人民币圆]
---
kind: unit
name: TWD
type: money
aliases: [New Taiwan dollar, New Taiwan dollars, Taiwan dollar, Taiwan dollars, NT dollar, NT dollars, "NT$", NTD, TWD, "NTD$", "NT $", "TW$", Taiwanese dollars, 新臺幣, 新台幣, 臺幣, 元新臺幣, 元台幣, 台元, 臺幣元, 新臺幣元, 台幣元, 塊台幣]
---
kind: unit
name: HKD
type: money
aliases: [Hong Kong dollar, Hong Kong dollars, HK dollar, HK dollars, "HK$", HKD, "HK $", "hkd$", 港元, 港幣, 港紙, 元港幣, 港圓, 蚊]
---
kind: unit
name: MOP
type: money
aliases: [pataca, patacas, "MOP$", MOP, Macanese pataca, Macau patacas, 澳門元, 澳門幣, 澳門圓, 葡幣]
---
kind: unit
name: JPY
type: money
aliases: [yen, Japanese yen, JPY, "JP¥", 円, 日元, 日圓, 日幣, 日円]
---
kind: unit
name: KRW
type: money
aliases: [won, South Korean won, Korean won, KRW, "₩", 韓元, 韓圜, 韓幣, 韓圓, 韓國元]
---
kind: unit
name: KPW
type: money
aliases: [North Korean won, KPW, 朝鮮元, 北韓圜, 朝鮮圓]
---
kind: unit
name: EUR
type: money
aliases: [euro, euros, EUR, "€", "eur €", 歐元, 歐羅]
---
kind: unit
name: GBP
type: money
aliases: [pound sterling, pounds sterling, British pound, British pounds, GBP, "£", quid, sterling, UK pounds, "GB£", "UK£", 英鎊]
---
kind: unit
name: GBX
type: money
note: a hundredth of GBP
aliases: [pence, penny, pennies, GBX, 便士, p]
---
kind: unit
name: CHF
type: money
aliases: [Swiss franc, Swiss francs, CHF, Sfr, "SFr.", 瑞士法郎, 瑞郎]
---
kind: unit
name: AUD
type: money
aliases: [Australian dollar, Australian dollars, Aussie dollars, "A$", "AU$", AUD, "AUD$", "Aus$", 澳元, 澳幣, 澳大利亞元, 澳洲元]
---
kind: unit
name: CAD
type: money
aliases: [Canadian dollar, Canadian dollars, "C$", "CA$", CAD, "Can$", "CDN$", "CAD$", "C $", 加元, 加拿大元, 加幣]
---
kind: unit
name: NZD
type: money
aliases: [New Zealand dollar, New Zealand dollars, "NZ$", NZD, 新西蘭元, 紐元, 紐西蘭元, 紐幣]
---
kind: unit
name: SGD
type: money
aliases: [Singapore dollar, Singapore dollars, Singaporean dollars, "S$", "SG$", SGD, 新加坡元, 新元, 新幣, 坡幣, 星幣, 新加坡幣]
---
kind: unit
name: MYR
type: money
aliases: [ringgit, Malaysian ringgits, ringgits, Malaysian ringgit, MYR, RM, 林吉特, 馬幣, 令吉, 馬來西亞林吉特, 馬元]
---
kind: unit
name: THB
type: money
aliases: [baht, Thai baht, THB, "฿", 泰銖, 泰幣]
---
kind: unit
name: IDR
type: money
aliases: [rupiah, rupiahs, Indonesian rupiah, IDR, Rp, 印尼盾, 印尼盧比, 印度尼西亞盧比, 印尼幣]
---
kind: unit
name: VND
type: money
aliases: [dong, Vietnamese dong, VND, "₫", 越南盾, 越盾]
---
kind: unit
name: PHP
type: money
aliases: [Philippine peso, Philippine pesos, PHP, "₱", 菲律賓比索, 菲律賓披索, 披索]
---
kind: unit
name: INR
type: money
aliases: [rupee, rupees, Indian rupee, Indian rupees, INR, "₹", Rs, "Rs.", 印度盧比, 盧比]
---
kind: unit
name: PKR
type: money
aliases: [Pakistani rupee, Pakistani rupees, Pakistan rupees, PKR, 巴基斯坦盧比]
---
kind: unit
name: LKR
type: money
aliases: [Sri Lankan rupee, Sri Lankan rupees, LKR, 斯里蘭卡盧比]
---
kind: unit
name: NPR
type: money
aliases: [Nepalese rupee, Nepalese rupees, NPR, 尼泊爾盧比]
---
kind: unit
name: BDT
type: money
aliases: [taka, Bangladesh taka, Bangladeshi taka, BDT, Tk, "৳", 塔卡, 孟加拉塔卡]
---
kind: unit
name: MMK
type: money
aliases: [kyat, Myanmar kyat, Burmese kyat, kyats, MMK, 緬元, 緬幣, 緬甸元]
---
kind: unit
name: KHR
type: money
aliases: [riel, Cambodian riel, Cambodian riels, riels, KHR, "៛", 瑞爾, 柬埔寨瑞爾]
---
kind: unit
name: LAK
type: money
aliases: [Lao kip, LAK, "₭", 基普, 老撾基普]
---
kind: unit
name: BND
type: money
aliases: [Brunei dollar, Brunei dollars, BND, "B$", 文萊元, 汶萊元]
---
kind: unit
name: MNT
type: money
aliases: [tugrik, tugriks, tögrög, MNT, "₮", 圖格里克, 蒙古圖格里克]
---
kind: unit
name: RUB
type: money
aliases: [ruble, rubles, rouble, roubles, Russian rubles, Russian ruble, Russian rouble, Russian roubles, RUB, "₽", 盧布, 俄羅斯盧布, 俄國盧布]
---
kind: unit
name: UAH
type: money
aliases: [hryvnia, Ukrainian hryvnia, Ukrainian hryvnias, hryvnias, hryvnya, UAH, "₴", 格里夫納, 烏克蘭格里夫納]
---
kind: unit
name: BYN
type: money
aliases: [Belarusian ruble, Belarusian rubles, BYN, 白俄羅斯盧布]
---
kind: unit
name: KZT
type: money
aliases: [tenge, Kazakh tenge, Kazakhstani tenge, KZT, "₸", 堅戈, 哈薩克斯坦堅戈]
---
kind: unit
name: UZS
type: money
aliases: [Uzbek som, Uzbekistani sum, UZS, 烏茲別克斯坦索姆, 烏茲別克蘇姆]
---
kind: unit
name: KGS
type: money
aliases: [Kyrgyz som, KGS, 吉爾吉斯斯坦索姆]
---
kind: unit
name: TJS
type: money
aliases: [somoni, TJS, 索莫尼]
---
kind: unit
name: TMT
type: money
aliases: [Turkmen manat, TMT, 土庫曼斯坦馬納特]
---
kind: unit
name: AZN
type: money
aliases: [Azerbaijani manat, manat, AZN, "₼", 馬納特, 阿塞拜疆馬納特]
---
kind: unit
name: GEL
type: money
aliases: [lari, Georgian lari, GEL, "₾", 拉里]
---
kind: unit
name: AMD
type: money
aliases: [Armenian dram, drams, "֏", 德拉姆]
---
kind: unit
name: TRY
type: money
aliases: [Turkish lira, Turkish liras, lira, liras, TRY, "₺", 土耳其里拉, 里拉, 土耳其鎊]
---
kind: unit
name: ILS
type: money
aliases: [shekel, Israeli shekels, new shekel, new shekels, shekels, Israeli shekel, NIS, ILS, "₪", 謝克爾, 新謝克爾, 以色列謝克爾]
---
kind: unit
name: SAR
type: money
aliases: [Saudi riyal, Saudi riyals, riyal, riyals, SAR, 沙特里亞爾, 沙烏地里亞爾, 里亞爾]
---
kind: unit
name: AED
type: money
aliases: [dirham, dirhams, UAE dirham, UAE dirhams, AED, Dh, Dhs, 迪拉姆, 阿聯酋迪拉姆, 迪爾汗]
---
kind: unit
name: QAR
type: money
aliases: [Qatari riyal, Qatari riyals, Qatar riyals, QAR, 卡塔爾里亞爾, 卡達里亞爾]
---
kind: unit
name: KWD
type: money
aliases: [Kuwaiti dinar, Kuwaiti dinars, KWD, 科威特第納爾]
---
kind: unit
name: BHD
type: money
aliases: [Bahraini dinar, Bahraini dinars, BHD, 巴林第納爾]
---
kind: unit
name: OMR
type: money
aliases: [Omani rial, Omani rials, OMR, 阿曼里亞爾]
---
kind: unit
name: JOD
type: money
aliases: [Jordanian dinar, Jordanian dinars, JOD, 約旦第納爾]
---
kind: unit
name: IQD
type: money
aliases: [Iraqi dinar, Iraqi dinars, IQD, 伊拉克第納爾]
---
kind: unit
name: IRR
type: money
aliases: [Iranian rial, Iranian rials, rial, rials, IRR, 伊朗里亞爾]
---
kind: unit
name: LBP
type: money
aliases: [Lebanese pound, Lebanese pounds, LBP, 黎巴嫩鎊]
---
kind: unit
name: SYP
type: money
aliases: [Syrian pound, Syrian pounds, SYP, 敘利亞鎊]
---
kind: unit
name: YER
type: money
aliases: [Yemeni rial, Yemeni rials, YER, 也門里亞爾]
---
kind: unit
name: AFN
type: money
aliases: [afghani, afghanis, AFN, "؋", 阿富汗尼]
---
kind: unit
name: EGP
type: money
aliases: [Egyptian pound, Egyptian pounds, EGP, "E£", "£E", 埃及鎊, 埃鎊]
---
kind: unit
name: SDG
type: money
aliases: [Sudanese pound, Sudanese pounds, SDG, 蘇丹鎊]
---
kind: unit
name: SSP
type: money
aliases: [South Sudanese pound, South Sudanese pounds, SSP, 南蘇丹鎊]
---
kind: unit
name: LYD
type: money
aliases: [Libyan dinar, Libyan dinars, LYD, 利比亞第納爾]
---
kind: unit
name: TND
type: money
aliases: [Tunisian dinar, Tunisian dinars, TND, 突尼斯第納爾]
---
kind: unit
name: DZD
type: money
aliases: [Algerian dinar, Algerian dinars, DZD, 阿爾及利亞第納爾]
---
kind: unit
name: MAD
type: money
aliases: [Moroccan dirham, Moroccan dirhams, Moroccan dirhams, 摩洛哥迪拉姆]
---
kind: unit
name: MRU
type: money
aliases: [ouguiya, ouguiyas, MRU, 烏吉亞]
---
kind: unit
name: ZAR
type: money
aliases: [rand, South African rand, ZAR, R, 蘭特, 南非蘭特]
---
kind: unit
name: NGN
type: money
aliases: [naira, Nigerian naira, NGN, "₦", 奈拉, 尼日利亞奈拉]
---
kind: unit
name: GHS
type: money
aliases: [cedi, Ghanaian cedis, Ghana cedis, cedis, Ghanaian cedi, GHS, "₵", "GH₵", 塞地, 加納塞地]
---
kind: unit
name: KES
type: money
aliases: [Kenyan shilling, Kenyan shillings, KES, KSh, KShs, Ksh, 肯尼亞先令]
---
kind: unit
name: UGX
type: money
aliases: [Ugandan shilling, Ugandan shillings, UGX, USh, 烏干達先令]
---
kind: unit
name: TZS
type: money
aliases: [Tanzanian shilling, Tanzanian shillings, TZS, TSh, 坦桑尼亞先令]
---
kind: unit
name: SOS
type: money
aliases: [Somali shilling, Somali shillings, 索馬里先令]
---
kind: unit
name: ETB
type: money
aliases: [birr, Ethiopian birr, ETB, 比爾, 埃塞俄比亞比爾]
---
kind: unit
name: ERN
type: money
aliases: [nakfa, ERN, 納克法]
---
kind: unit
name: DJF
type: money
aliases: [Djiboutian franc, Djiboutian francs, DJF, 吉布提法郎]
---
kind: unit
name: RWF
type: money
aliases: [Rwandan franc, Rwandan francs, RWF, 盧旺達法郎]
---
kind: unit
name: BIF
type: money
aliases: [Burundian franc, Burundian francs, BIF, 布隆迪法郎]
---
kind: unit
name: CDF
type: money
aliases: [Congolese franc, Congolese francs, CDF, 剛果法郎]
---
kind: unit
name: XAF
type: money
aliases: [Central African CFA franc, Central African CFA francs, XAF, FCFA, 中非法郎]
---
kind: unit
name: XOF
type: money
aliases: [West African CFA franc, West African CFA francs, CFA francs, CFA franc, XOF, 西非法郎]
---
kind: unit
name: XPF
type: money
aliases: [CFP franc, CFP francs, XPF, 太平洋法郎]
---
kind: unit
name: GNF
type: money
aliases: [Guinean franc, Guinean francs, GNF, 幾內亞法郎]
---
kind: unit
name: KMF
type: money
aliases: [Comorian franc, Comorian francs, KMF, 科摩羅法郎]
---
kind: unit
name: MGA
type: money
aliases: [ariary, MGA, 阿里亞里]
---
kind: unit
name: MUR
type: money
aliases: [Mauritian rupee, Mauritian rupees, MUR, 毛里求斯盧比]
---
kind: unit
name: SCR
type: money
aliases: [Seychellois rupee, Seychellois rupees, SCR, 塞舌爾盧比]
---
kind: unit
name: MVR
type: money
aliases: [rufiyaa, MVR, 拉菲亞, 馬爾代夫盧非亞]
---
kind: unit
name: BTN
type: money
aliases: [ngultrum, BTN, 努爾特魯姆]
---
kind: unit
name: AOA
type: money
aliases: [kwanza, Angolan kwanza, Angolan kwanzas, kwanzas, AOA, 寬扎]
---
kind: unit
name: MZN
type: money
aliases: [metical, meticais, MZN, 梅蒂卡爾]
---
kind: unit
name: ZMW
type: money
aliases: [Zambian kwacha, kwacha, ZMW, 克瓦查]
---
kind: unit
name: MWK
type: money
aliases: [Malawian kwacha, MWK, 馬拉維克瓦查]
---
kind: unit
name: BWP
type: money
aliases: [Botswana pula, pula, BWP, 普拉]
---
kind: unit
name: NAD
type: money
aliases: [Namibian dollar, Namibian dollars, "N$", 納米比亞元]
---
kind: unit
name: SZL
type: money
aliases: [lilangeni, emalangeni, SZL, 里蘭吉尼]
---
kind: unit
name: LSL
type: money
aliases: [Lesotho loti, maloti, LSL, 洛蒂]
---
kind: unit
name: ZWG
type: money
aliases: [Zimbabwe Gold, ZWG, ZiG, 津巴布韋金]
---
kind: unit
name: GMD
type: money
aliases: [dalasi, GMD, 達拉西]
---
kind: unit
name: LRD
type: money
aliases: [Liberian dollar, Liberian dollars, LRD, 利比里亞元]
---
kind: unit
name: SLE
type: money
aliases: [Sierra Leonean leone, leones, SLE, 利昂]
---
kind: unit
name: CVE
type: money
aliases: [Cape Verdean escudo, Cape Verdean escudos, CVE, 佛得角埃斯庫多]
---
kind: unit
name: STN
type: money
aliases: [dobra, dobras, STN, 多布拉]
---
kind: unit
name: BRL
type: money
aliases: [real, reais, Brazilian real, Brazilian reais, BRL, "R$", 雷亞爾, 巴西雷亞爾, 黑奧]
---
kind: unit
name: MXN
type: money
aliases: [Mexican peso, Mexican pesos, peso, pesos, MXN, "Mex$", "MX$", 墨西哥比索, 墨西哥披索]
---
kind: unit
name: ARS
type: money
aliases: [Argentine peso, Argentine pesos, ARS, "AR$", 阿根廷比索, 阿根廷披索]
---
kind: unit
name: CLP
type: money
aliases: [Chilean peso, Chilean pesos, CLP, "CLP$", 智利比索]
---
kind: unit
name: COP
type: money
aliases: [Colombian peso, Colombian pesos, COP, "COL$", 哥倫比亞比索]
---
kind: unit
name: PEN
type: money
aliases: [Peruvian sol, Peruvian soles, soles, "S/.", "S/", nuevo sol, 秘魯索爾, 新索爾]
---
kind: unit
name: UYU
type: money
aliases: [Uruguayan peso, Uruguayan pesos, UYU, 烏拉圭比索]
---
kind: unit
name: PYG
type: money
aliases: [guarani, guaraníes, guaranis, PYG, "₲", 瓜拉尼]
---
kind: unit
name: BOB
type: money
aliases: [boliviano, bolivianos, 玻利維亞諾]
---
kind: unit
name: VES
type: money
aliases: [bolívar, bolivar, bolivars, bolivares, VES, 玻利瓦爾]
---
kind: unit
name: GYD
type: money
aliases: [Guyanese dollar, Guyanese dollars, GYD, 圭亞那元]
---
kind: unit
name: SRD
type: money
aliases: [Surinamese dollar, Surinamese dollars, SRD, 蘇里南元]
---
kind: unit
name: CRC
type: money
aliases: [Costa Rican colón, colón, colones, CRC, "₡", 哥斯達黎加科朗, 科朗]
---
kind: unit
name: GTQ
type: money
aliases: [quetzal, quetzales, GTQ, 格查爾]
---
kind: unit
name: HNL
type: money
aliases: [lempira, lempiras, HNL, 倫皮拉]
---
kind: unit
name: NIO
type: money
aliases: [Nicaraguan córdoba, cordobas, NIO, "C$ córdoba", 科多巴]
---
kind: unit
name: PAB
type: money
aliases: [balboa, balboas, PAB, 巴波亞]
---
kind: unit
name: DOP
type: money
aliases: [Dominican peso, Dominican pesos, DOP, "RD$", 多米尼加比索]
---
kind: unit
name: CUP
type: money
aliases: [Cuban peso, Cuban pesos, 古巴比索]
---
kind: unit
name: HTG
type: money
aliases: [gourde, gourdes, HTG, 古德]
---
kind: unit
name: JMD
type: money
aliases: [Jamaican dollar, Jamaican dollars, JMD, "J$", 牙買加元]
---
kind: unit
name: TTD
type: money
aliases: [Trinidad and Tobago dollar, Trinidad and Tobago dollars, TTD, "TT$", 特立尼達和多巴哥元]
---
kind: unit
name: BBD
type: money
aliases: [Barbadian dollar, Barbadian dollars, BBD, "Bds$", "BDS$", 巴巴多斯元]
---
kind: unit
name: BSD
type: money
aliases: [Bahamian dollar, Bahamian dollars, BSD, 巴哈馬元]
---
kind: unit
name: BZD
type: money
aliases: [Belize dollar, Belize dollars, BZD, "BZ$", 伯利茲元]
---
kind: unit
name: BMD
type: money
aliases: [Bermudian dollar, Bermudian dollars, BMD, 百慕大元]
---
kind: unit
name: KYD
type: money
aliases: [Cayman Islands dollar, Cayman Islands dollars, KYD, 開曼元]
---
kind: unit
name: XCD
type: money
aliases: [East Caribbean dollar, East Caribbean dollars, XCD, "EC$", 東加勒比元]
---
kind: unit
name: AWG
type: money
aliases: [Aruban florin, Aruban florins, AWG, 阿魯巴弗羅林]
---
kind: unit
name: ANG
type: money
aliases: [Netherlands Antillean guilder, Antillean guilders, ANG, 安的列斯盾]
---
kind: unit
name: FJD
type: money
aliases: [Fijian dollar, Fiji dollars, FJD, "FJ$", 斐濟元]
---
kind: unit
name: PGK
type: money
aliases: [kina, PGK, 基那]
---
kind: unit
name: SBD
type: money
aliases: [Solomon Islands dollar, Solomon Islands dollars, SBD, 所羅門群島元]
---
kind: unit
name: TOP
type: money
aliases: ["paʻanga", pa'anga, 潘加]
---
kind: unit
name: VUV
type: money
aliases: [vatu, VUV, 瓦圖]
---
kind: unit
name: WST
type: money
aliases: [Samoan tala, tala, WST, 塔拉]
---
kind: unit
name: SEK
type: money
aliases: [Swedish krona, Swedish kronor, Swedish crowns, kronor, krona, SEK, 瑞典克朗, 瑞典幣]
---
kind: unit
name: NOK
type: money
aliases: [Norwegian krone, Norwegian kroner, Norwegian crowns, NOK, 挪威克朗]
---
kind: unit
name: DKK
type: money
aliases: [Danish krone, Danish kroner, Danish crowns, kroner, krone, DKK, 丹麥克朗]
---
kind: unit
name: ISK
type: money
aliases: [Icelandic króna, Icelandic krona, Icelandic kronur, ISK, 冰島克朗]
---
kind: unit
name: PLN
type: money
aliases: [zloty, Polish zloty, Polish zlotys, Polish zloties, zlotys, złoty, złotych, zlotych, PLN, zł, 茲羅提, 波蘭茲羅提]
---
kind: unit
name: CZK
type: money
aliases: [Czech koruna, Czech korunas, koruna, korunas, Czech crowns, CZK, Kč, 捷克克朗]
---
kind: unit
name: HUF
type: money
aliases: [forint, Hungarian forint, Hungarian forints, forints, HUF, Ft, 福林, 匈牙利福林]
---
kind: unit
name: RON
type: money
aliases: [Romanian leu, Romanian lei, lei, RON, 羅馬尼亞列伊, 列伊]
---
kind: unit
name: BGN
type: money
aliases: [Bulgarian lev, Bulgarian leva, leva, BGN, 列弗, 保加利亞列弗]
---
kind: unit
name: RSD
type: money
aliases: [Serbian dinar, Serbian dinars, RSD, 塞爾維亞第納爾]
---
kind: unit
name: MKD
type: money
aliases: [Macedonian denar, denars, MKD, 代納爾]
---
kind: unit
name: ALL
type: money
aliases: [Albanian lek, Albanian leke, 列克]
---
kind: unit
name: BAM
type: money
aliases: [convertible mark, convertible marks, BAM, 可兌換馬克]
---
kind: unit
name: MDL
type: money
aliases: [Moldovan leu, Moldovan lei, MDL, 摩爾多瓦列伊]
---
kind: unit
name: GIP
type: money
aliases: [Gibraltar pound, Gibraltar pounds, GIP, 直布羅陀鎊]
---
kind: unit
name: FKP
type: money
aliases: [Falkland Islands pound, Falkland Islands pounds, FKP, 福克蘭群島鎊]
---
kind: unit
name: SHP
type: money
aliases: [Saint Helena pound, SHP, 聖赫勒拿鎊]
---
kind: unit
name: NLG
type: money
aliases: [Dutch guilder, Dutch guilders, guilders, guilder, NLG, 荷蘭盾]
---
kind: unit
name: DEM
type: money
aliases: [Deutsche mark, Deutsche marks, deutschemarks, deutschemark, German marks, German mark, West German marks, DM, 德國馬克, 馬克]
---
kind: unit
name: FRF
type: money
aliases: [French franc, French francs, FRF, 法國法郎, 法郎]
---
kind: unit
name: ITL
type: money
aliases: [Italian lira, Italian lire, lire, ITL, 意大利里拉]
---
kind: unit
name: ESP
type: money
aliases: [Spanish peseta, Spanish pesetas, pesetas, peseta, 西班牙比塞塔]
---
kind: unit
name: XBT
type: money
note: the code that exchanges use
aliases: [bitcoin, bitcoins, BTC, "₿", 比特幣, 枚比特幣]
---
kind: unit
name: XDR
type: money
aliases: [special drawing rights, SDRs, XDR, 特別提款權]
---
kind: cue
name: money.local.TWD
factor: 3
note: the name of the money that a text calls 元
aliases: [新臺幣, 新台幣, 臺幣, 台幣, "NT$", TWD, NTD]
---
kind: cue
name: money.local.HKD
factor: 3
aliases: [港元, 港幣, 港紙, "HK$", HKD]
---
kind: cue
name: money.local.CNY
factor: 3
aliases: [人民幣, RMB, CNY]
---
kind: cue
name: money.local.MOP
factor: 3
aliases: [澳門元, 澳門幣, 葡幣, MOP]
---
kind: cue
name: money.local.TWD
factor: 1
note: places and offices of the land whose money a text calls 元
aliases: [台灣, 臺灣, 台北, 臺北, 新北, 台中, 臺中, 台南, 臺南, 高雄, 桃園, 新竹, 花蓮, 屏東, 嘉義, 彰化, 雲林, 苗栗, 宜蘭, 基隆, 立法院, 立委, 行政院, 監察院, 經濟部, 金管會, 主計總處, 衛福部, 疾管署, 勞動部, 交通部, 農業部, 內政部, 台股, 央行, 台電, 中油, 台積電, 民國, 國發會, 台鐵, 高鐵, 健保, 勞保]
---
kind: cue
name: money.local.HKD
factor: 1
aliases: [香港, 港府, 特首, 行政長官, 立法會, 九龍, 新界, 港島, 金管局, 港鐵, 恆指, 恒指, 港股, 房委會, 醫管局, 醫院管理局, 衞生署, 消委會, 廉署, 港交所, 差估署, 土地註冊處, 呎價, 維港, 屯門, 元朗, 沙田, 荃灣, 將軍澳, 啟德]
---
kind: cue
name: money.local.CNY
factor: 1
aliases: [國務院, 發改委, 工信部, 國家統計局, 中國人民銀行, 證監會, 北京, 上海, 深圳, 廣州, 內地, 大陸]
---
kind: cue
name: money.local.MOP
factor: 1
aliases: [澳門, 澳府, 路氹]
---
kind: cue
name: money.sign.JPY
note: whose ¥ a text means
aliases: [Japan, Japanese, Tokyo, Osaka, Kyoto, Nagoya, Hokkaido, yen, JPY, 日本, 東京, 大阪, 日圓, 日元, 日幣]
---
kind: cue
name: money.sign.CNY
aliases: [China, Chinese, Beijing, Shanghai, Shenzhen, yuan, renminbi, RMB, CNY, 中國, 北京, 上海, 人民幣]
---
kind: unit
name: HKD
type: money
factor: 0.01
aliases: [港仙, 仙港幣, HK cents, HK cent, Hong Kong cents]
---
kind: unit
name: CNY
type: money
factor: 0.01
aliases: [分錢]
---
kind: unit
name: CNY
type: money
factor: 0.1
aliases: [角錢, 毛錢]
---
kind: unit
name: EUR
type: money
factor: 0.01
aliases: [euro cents, euro cent, eurocents, eurocent, 歐分, 歐仙]
---
kind: unit
name: INR
type: money
factor: 0.01
aliases: [paise, paisa]
---
kind: unit
name: RUB
type: money
factor: 0.01
aliases: [kopecks, kopeck, kopeks, 戈比]
---
kind: unit
name: AUD
type: money
factor: 0.01
aliases: [Australian cents, 澳分, 澳仙]
---
kind: unit
name: SGD
type: money
factor: 0.01
aliases: [Singapore cents, 新加坡分]
---
kind: cue
name: money.verb
note: a large number right behind it that names nothing counted is money
aliases: [農損, 災損, 財損, 農業損失, 經濟損失, 財產損失, 災情損失, 月薪, 年薪, 時薪, 底薪, 起薪, 薪資, 年收入, 月收入, 獎金, 票價, 均價, 房價, 身價, 罰金, 稅收, 保費, 投資, 融資, 斥資, 耗資, 出資, 注資, 集資, 籌資, 營收, 收入, 淨利, 純利, 盈利, 獲利, 利潤, 虧損, 淨虧, 蝕, 票房, 罰款, 罰, 賠償, 成交, 成交額, 成交金額, 市值, 售價, 總價, 造價, 預算, 經費, 捐款, 捐, 貸款, 負債, 債務, 資產, 產值, 營業額, 銷售額, 總投資, 估值, 賺, 花費, 補助, 補貼, 撥款, 收購價, 作價, 斥, 耗, 金額]

"""###
    ),
    (
      "Workflows/lexicon/frames-en.yaml",
      ###"""
# Words by which the subject, the baseline and the measure of an English number are found.
---
kind: cue
name: frame.en.joints
note: joins a clause with a subject and a verb of its own
aliases: [and, but, while, whereas, after, because, when, before, until, although, though, if, since, so that, that]
---
kind: cue
name: frame.en.prepositions
note: words behind which a noun is none that the clause opens with
aliases: [according, and, or, of, in, "on", at, for, from, to, with, by, under, over, near, behind, beside, into, across, through, around, along, than, as, that, both, all, half, between, within, without, after, before, during, since, about, against, despite, like, per, via, is, was, are, were, inside, outside, beyond, among, towards, upon, above, below]
---
kind: cue
name: frame.en.no-ends
note: words in which no noun phrase ends
aliases: [i, we, you, he, she, it, they, there, not, cannot, that, who, which, straight, consecutive, successive]
---
kind: cue
name: frame.en.finite
note: forms of to be and to have
aliases: [is, are, was, were, has, had, have, been, being, be, "isn't", "wasn't"]
---
kind: cue
name: frame.en.modals
note: verbs that are no noun phrase by themselves
aliases: [may, might, could, would, will, shall, can, must, should, did, do, does, wanted, want, wants, sit, sits, stand, stands, put, give, gives]
---
kind: cue
name: frame.en.fragments
note: words that make no noun phrase
aliases: [up, down, from, versus, neither, either, both, best, worst, total, whole, or, well, where, when, too, little, much, many, more, less, fewer, most, least, own, other, others, all, none, some, any, each, every, one, two, once, twice, there, here, below, above, short, "world's", "country's", "nation's", only, nearly, almost, about, around, roughly, my, your, wished, under, over, far, further, again, then, than, as, at, "on", by, with, drop, rise, those, these, such, barely, hardly, scarcely, even, still, now, just, also, whose, worth, aged, first, last, next, same, latter, former, officials, told]
---
kind: cue
name: frame.en.no-verbs
note: words in the form of a verb that are none
aliases: [hundred, need, seed, speed, feed, across, perhaps, versus, plus, minus, besides, towards, always, sometimes, nowadays, combined, others, series]
---
kind: cue
name: frame.en.determiners
note: makes a noun of the verb behind it
aliases: [the, a, an, of, its, their, his, her, our, this, that, to, for, in, new, annual, total, average, net, gross, median, mean, typical, usual, normal, overall, combined, cumulative, weekly, monthly, daily, quarterly, yearly, hourly, record, sharp, steep, modest, slight, further, recent, first, second, third, last, latest, next, any, every, each, "no", another, such, these, those, more, less, fewer, my, your, some, all]
---
kind: cue
name: frame.en.openers
note: opens a clause and belongs to no noun
aliases: [where, when, while, whereas, as, if, because, although, though, that, so, once, and, but, whether, even though, how, why, what, or, yet, with, which, nationally, locally, globally, worldwide, nationwide, statewide, regionally, internationally, historically, traditionally, typically, officially, separately, similarly, likewise, meanwhile, elsewhere, overall, crucially, notably, remarkably, surprisingly, unsurprisingly, worryingly, encouragingly, importantly, additionally, consequently, accordingly, eventually, ultimately, initially, originally, previously, currently, presently, formerly, lately, conversely, admittedly, interestingly, privately, publicly, domestically, annually, sometimes, perhaps, indeed, moreover, furthermore, nonetheless, nevertheless, instead, thus, hence, today, tomorrow, yesterday, there, here]
---
kind: cue
name: frame.en.comparisons
note: behind a count
aliases: [more than, fewer than, less than, higher than, lower than, than]
---
kind: cue
name: frame.en.span-changes
note: a change against the span before or the same a year before
aliases: [year on year, year-on-year, year over year, year-over-year, month on month, month-on-month, quarter on quarter, quarter-on-quarter, week on week, week-on-week, on the year, on the month, on the quarter, on the week]
---
kind: cue
name: frame.en.plain-verbs
note: verbs behind a noun in the plural that end its name
aliases: [work, live, say, think, want, need, use, go, come, fail, pass, die, own, buy, sell, vote, earn, pay, lack, keep, make, take, get, feel, know, went, came, fell, rose, grew, said, made, took, got, felt, knew, sold, bought, paid, kept, left, lost, won, met, ran, sank, broke, back, face, speak, now]
---
kind: cue
name: frame.en.appositions
note: names a change that the figures before make
aliases: [a rise, a fall, a drop, an increase, a decline, a gain, a jump, a cut, a reduction, an improvement, a decrease, a loss, a surge, a slump]
---
kind: cue
name: frame.en.passing
note: verbs of what lands on one side of a mark, by so much
aliases: [beat, beats, beaten, missed, misses, miss, exceeded, exceeds, exceed, surpassed, topped, overshot, undershot, overran, outperformed, trailed, undercut, fell short of, falls short of, fallen short of]
---
kind: cue
name: frame.en.tables
note: behind a rank, where nobody is named among whom
aliases: [in the table, in the league table, in the standings, in the rankings, in the queue]
---
kind: cue
name: frame.en.results
note: words in the names of measures whose change a company reports against the same span of the year before
aliases: [income, revenue, sales, profit, earnings, turnover, orders, expense, expenses, costs, bookings, deliveries, shipments]
---
kind: cue
name: frame.en.year-back
note: the end of the words for the same time of the year before
aliases: [a year earlier, a year ago, a year before, the year before, year-ago, same period last year, same quarter last year, previous year, previous 12 months]
---
kind: cue
name: frame.en.quarters
note: a part of a year for which companies report
aliases: [quarter, three months, half, six months]
---
kind: cue
name: frame.en.besides
note: opens the level beside which this one is put
aliases: [against, compared with, compared to, versus, below, well below, above, well above, far above, far below, close to, in line with, more than, less than, short of]
---
kind: cue
name: frame.en.owner-leads
note: words before an owner that only say which measure
aliases: [the, average, mean, median, total, annual, overall]
---
kind: cue
name: frame.en.no-owners
note: words before a measure that say which it is, not whose
aliases: [the, a, an, its, their, his, her, our, my, your, this, that, these, those, average, net, gross, total, annual, quarterly, monthly, weekly, daily, hourly, bad, good, big, small, large, mainland, rural, overall, new, old, record, operating, underlying, pre, tax, after, before, core, headline, global, national, official, combined, mean, median, typical, maximum, minimum, final, first, second, third, half, year, month, week, quarter, last, next, current, main, own, real, nominal, adjusted, reported, expected, planned, estimated, world, country, nation, city, state, domestic, foreign, public, private, low, high, higher, lower, full, time, some, all, both, such, similar, and, or, of, in, "no", any, more, most, less, today, yesterday, season, staff, interest, installed, consumer, retail, wholesale, industrial, economic, like, latest, previous, free, unit, capital, online, offline, cumulative, overseas, seasonal, regional, local, provincial, municipal, federal, digital, physical, commercial, residential, medical, active, formal, informal, harvested, planted, sown, insured, internal, external, export, import, direct, indirect, primary, secondary, fixed, variable, base, basic, base-load, peak, "off", like-for-like, same, store, comparable, organic, diluted, statutory, pretax, post-tax, fiscal, budget, budgeted, projected, forecast, targeted, actual, initial, preliminary, provisional, revised, original, highest, lowest, best, worst, biggest, largest, smallest, longest, shortest, sharp, steep, modest, slight, strong, weak, poor, healthy, steady, stable, rising, falling, growing, declining, soaring, surging, collective, joint, separate, individual, personal, per capita, net-zero, spot, forward, contract, live, nightly, fortnightly, yearly, half-yearly, day, night, morning, evening, summer, winter, autumn, spring, weekday, weekend, northern, southern, eastern, western, north, south, east, west, central, inner, outer, long, short, term, medium, long-term, short-term, full-time, part-time, permanent, temporary, senior, junior, natural, artificial, raw, refined, finished, additional, extra, further, remaining, outstanding, pending, accumulated, collected, unpaid, paid, taxable, disposable, discretionary, essential, non-essential, voluntary, mandatory, compulsory, legal, illegal, outbound, inbound, incoming, outgoing, civil, civilian, corporate, institutional, mutual, electoral, popular, critical, serious, severe, minor, fatal, non-fatal, positive, negative, zero, urban]
---
kind: cue
name: frame.en.followers
note: opens who stands beside the subject
aliases: [overtaking, ahead of, followed by, with, trailing, behind, beating, leaving, against, and, while]
---
kind: cue
name: frame.en.before-verbs
note: what stands right before a verb
aliases: [to, must, will, would, should, can, could, may, might, shall, not, they, we, who]
---
kind: cue
name: frame.en.articles
note: opens a noun and is no part of it
aliases: [the, a, an]
---
kind: cue
name: frame.en.definites
note: opens a noun
aliases: [the, a, an, its, their]
---
kind: cue
name: frame.en.deictic
note: names nothing that another article must mean
aliases: [latest, rival, rivals, competitor, last year, a year earlier, a year ago, the year before, previous, average, same period, before, peers]
---
kind: cue
name: frame.en.office-nouns
note: what the names of offices and societies end in
aliases: [office, ministry, department, council, union, association, agency, bureau, commission, court, government, university, hospital, committee, board, federation, institute, authority, police, regulator, society, parliament, research, securities, consultants, analytics]
---
kind: cue
name: frame.en.polls
note: before "of" and those who were asked
aliases: [survey, poll, study, sample, trial]
---
kind: cue
name: frame.en.possessives
note: says whose a measure is, and is no part of it; in this order
aliases: [its, their, his, her, our]
---
kind: cue
name: frame.en.averages
note: how a measure was taken, not what it is
aliases: [average, median, total]
---
kind: cue
name: frame.en.aims
note: right behind a number that is aimed at
aliases: [target, goal]
---
kind: cue
name: frame.en.imposing
note: verbs of who gives somebody a penalty or an award, between them and the number
aliases: [sentenced, sentences, sentencing, jailed, jails, imprisoned, fined, fines, fining, banned, bans, suspended, penalised, penalized, docked, awarded, awards, ordered, orders]
---
kind: cue
name: frame.en.crediting
note: verbs behind a number and its teller, in "the 300 the company announced"
aliases: [gives, gave, given, cites, cited, announced, announces, reported, reports, predicted, forecast, forecasted, expected, claimed, claims, quoted, quotes, published, promised, penciled, pencilled, estimated, projected, admitted, acknowledged, disclosed, stated, declared, advertised, targeted, budgeted, anticipated]
---
kind: cue
name: frame.en.auxiliaries
note: words between a teller and such a verb
aliases: [has, have, had, is, originally, first, earlier, previously, initially, once, now, itself, themselves, been]
---
kind: cue
name: frame.en.reckoning
note: with which the writer works out something from the figures before
aliases: [that would, this would, that was, that is, that means, this means, that compares, that amounts, that makes, that works out, that translates, put another way, in other words, by comparison]
---
kind: cue
name: frame.en.further
note: opens a further part of the figures before
aliases: [another, a further, of these, "of these,", of those, "of those,", of them, "of them,", the rest, the remainder, the remaining, the other, most of them, half of them]
---
kind: cue
name: frame.en.whole-pronouns
note: pronouns behind a share, for the amount before
aliases: [of them, of these, of those, of that, of which, of whom]
---
kind: cue
name: frame.en.elliptic
note: behind a multiple or a part, at the end of its words, for the amount before
aliases: [as much, as many, as much again, less, fewer]
---
kind: cue
name: frame.en.completions
note: behind a share, how far something itself has come
aliases: [complete, completed, full, done, finished, ready]
---
kind: cue
name: frame.en.market-words
note: what has a price of the day
aliases: [share, shares, stock, stocks, index, futures, bonds, yield, yields]
---
kind: cue
name: frame.en.shortfalls
note: between how much is missing and the mark
aliases: [short of, shy of]

"""###
    ),
    (
      "Workflows/lexicon/frames-zh.yaml",
      ###"""
# Words by which the subject, the baseline and the measure of a Chinese number are found.
---
kind: cue
name: frame.zh.proposing
note: what a plan or a bill does before its figures
aliases: [提出, 建议, 明确, 订明, 规定, 拟, 要求, 列明, 指出]
---
kind: cue
name: frame.zh.documents
note: what the names of plans and bills end in
aliases: [规划, 计划, 方案, 草案, 法案, 条例, 蓝图, 纲要, 办法, 意见稿, 预算案, 施政报告, 行动纲领, 路线图]
---
kind: cue
name: frame.zh.firm-nouns
note: what this firm is called where its name is not said again
aliases: [公司, 企业, 集团, 机构, 业者, 厂商, 集团公司, 本公司, 本集團, 该公司, 企业方, 店家, 校方, 院方, 馆方, 俱樂部, 球會, 球隊, 銀行, 航企, 车企, 药企, 券商, 發展商, 開發商, 運營商, 營辦商]
---
kind: cue
name: frame.zh.span-changes
note: a change against the span before or the same a year before; the longer before the shorter
aliases: [同比, 环比, 按年, 按月, 按季, 按周, 年增, 年减, 年升, 年跌, 月增, 月减, 季增, 季减, 周增, 周减]
---
kind: cue
name: frame.zh.passing
note: verbs of what lands on one side of a mark, by so much
aliases: [超出, 高出, 超过, 高于, 低于, 少于, 多于, 不及, 未达, 落后, 短少]
---
kind: cue
name: frame.zh.marks
note: what is set beforehand and may be missed
aliases: [目标, 预期, 预估, 预算, 计划, 指标, 配额, 标准, 上限, 下限, 财测, 指引, 定额]
---
kind: cue
name: frame.zh.equals
note: as much as
aliases: [相当于, 相等于, 等同于, 折合, 等于]
---
kind: cue
name: frame.zh.overtaking
note: verbs whose object has the number itself
aliases: [领先, 落后, 超越, 超过, 高于, 低于, 击败, 追上]
---
kind: cue
name: frame.zh.comparatives
note: adjectives of one character that end what 比 opens
aliases: [低, 高, 多, 少, 偏, 快, 慢, 贵, 便, 重, 轻, 长, 短, 强, 弱, 早, 晚, 差]
---
kind: cue
name: frame.zh.behind-share
note: behind a share what is no noun
aliases: [以, 左, 上, 下, 多, 余, 来, 属, 是, 为, 在, 不, 未, 已, 都, 没, 有, 到, 至]
---
kind: cue
name: frame.zh.no-wholes
note: nouns behind a share that are no whole
aliases: [增长, 成长, 升幅, 加幅, 折扣, 优惠, 回报, 股息, 利息, 关税, 税, 罚款, 补贴, 溢价, 佣金, 股权, 股份, 持股, 比重, 权益, 时间, 风险, 速度, 上升, 下降, 下跌, 上涨, 增加, 减少, 成本, 价格, 补助, 目标, 水平, 预期, 原因, 机会, 可能, 机率, 概率, 把握, 幅度, 信心, 门槛, 差距, 上限, 下限]
---
kind: cue
name: frame.zh.ranked-in
note: regions in which a rank is
aliases: [全球, 世界, 全国, 亚洲, 欧洲, 国内, 全省, 全市, 全港, 全台]
---
kind: cue
name: frame.zh.empty-nouns
note: nouns of the dictionary that lead to a number and are nobody
aliases: [全面, 上下, 左右, 期间, 目前, 平均, 合计, 总计, 时间, 最高, 最低, 以上, 以下, 一般, 部分, 其余, 当中, 其中, 单日, 首日, 初期, 中期, 后期, 末期, 计划, 問題, 老實, 關鍵, 結果]
---
kind: cue
name: frame.zh.describing
note: verbs that open a clause which describes the noun behind it
aliases: [连接, 接受, 获得, 涉及, 属于, 覆盖, 负责, 参加, 进入, 来自, 使用, 通过]
---
kind: cue
name: frame.zh.causes
note: opens a cause
aliases: [因为, 由于, 因, 是因为]
---
kind: cue
name: frame.zh.causes-inside
note: opens a cause between the noun and its verb
aliases: [因为, 由于, 因, 受, 受到]
---
kind: cue
name: frame.zh.making
note: behind it stands what is made to change, or what is said
aliases: [使, 令, 使得, 致使, 导致, 促使, 迫使, 宣布, 公布, 透露, 披露, 表示, 指出, 强调, 坦言, 承认, 证实]
---
kind: cue
name: frame.zh.reasons
note: nouns of a reason
aliases: [主要原因, 主因, 原因, 理由, 关键]
---
kind: cue
name: frame.zh.fates
note: what is done to somebody, right before the sum
aliases: [遭罚, 被罚, 获赔, 遭判, 被判, 获判, 获发, 获派, 获批, 获拨, 遭骗, 被骗, 获利, 欠下, 负债]
---
kind: cue
name: frame.zh.per-spans
note: per which span
aliases: [每日, 每天, 每月, 每年, 每周, 每季, 单日, 日均, 月均, 年均]
---
kind: cue
name: frame.zh.compounds
note: words that begin with a character that can be a preposition
aliases: [自来, 用水, 用地, 用户, 用电, 被告, 被保, 给付, 就读, 就诊, 替代, 按揭, 按金, 对冲, 对话, 从业, 除夕, 因应, 以色, 当铺, 由来]
---
kind: cue
name: frame.zh.head-nouns
note: nouns of people or things that a verb before them describes
aliases: [人员, 员工, 人士, 工人, 人手, 时间, 设备, 设施, 系统, 车辆, 人群, 案件, 事故]
---
kind: cue
name: frame.zh.span-words
note: spans of time before 內
aliases: [一天, 一周, 一年, 一个月, 一季, 两天, 两周, 两年, 三天, 三年, 三个月, 半年, 半天, 数天, 数日, 数周, 数月, 几天, 几年, 短期, 年, 月, 日, 周]
---
kind: cue
name: frame.zh.ambiguous
note: adverbs of one character that also begin nouns
aliases: [能, 应, 会, 要, 最, 首, 无, 未, 不, 各, 可, 后, 一, 两, 二, 三]
---
kind: cue
name: frame.zh.partial
note: words with which no subject begins
aliases: [同比, 环比, 按年, 按月, 按季, 年增, 年减, 季增, 季减, 月增, 月减, 主因, 原因, 其余, 相当, 全部, 全数, 合计, 总计, 为期, 历时, 相距, 距离, 报收, 收报, 每逢, 到时, 接连, 若, 外界, 大部分, 多数, 少数, 许多, 不少, 半数, 近半, 部分, 一些, 有的, 每, 平均, 整体, 总体, 各, 我, 这, 该, 此, 其, 它, 他, 她, 另, 公司, 后, 旗下, 名下, 再, 又, 仍, 已, 还, 将, 更, 很, 均, 皆, 都, 却, 并, 须, 拟, 应, 可, 能, 会, 要, 不, 未, 没, 无, 就, 才, 逐, 日均, 月均, 年均, 上述, 去年, 今年, 其中, 当中, 至今, 截至, 最, 首, 一, 两, 二, 三]
---
kind: cue
name: frame.zh.wholes
note: a place and all in it
aliases: [全球, 世界, 全国, 全市, 全省, 全县, 全港, 全台, 全澳, 全区, 全镇, 全乡, 全州]
---
kind: cue
name: frame.zh.worlds
note: regions that own nothing by themselves
aliases: [全球, 世界, 全国, 国内, 全市, 全省, 全县, 全港, 全台, 本地, 海外, 当地, 境内]
---
kind: cue
name: frame.zh.expecting
note: verbs of expecting behind which stands what is spoken of
aliases: [预计, 预估, 预测, 预料, 预期, 估计, 估算, 料, 认为, 相信, 警告, 指出, 看好, 推算, 判断, 建议, 主张, 呼吁, 要求, 提议, 倡议]
---
kind: cue
name: frame.zh.telling
note: verbs of who tells a figure, before 的
aliases: [公布, 发布, 宣布, 提出, 所传, 传出, 预测, 预估, 预计, 估计, 估算, 统计, 披露, 承诺, 主张, 要求, 设定, 订下, 定下, 原定, 所说, 所称, 所指]
---
kind: cue
name: frame.zh.classifiers
note: classifiers of one character
aliases: [个, 座, 项, 家, 款, 种, 些, 笔, 条, 间, 所, 批, 名, 位, 次, 场, 支, 架, 艘, 辆, 台, 栋, 份, 届, 宗]
---
kind: cue
name: frame.zh.qualifiers
note: which measure, not whose
aliases: [平均, 人均, 总体, 整体, 综合, 累计, 实际, 名义, 海外, 国内, 全球, 全国, 主要, 预期, 潜在, 基本, 全年, 核心, 合并, 税后, 税前, 每股, 每, 单, 第, 上半年, 下半年, 当季, 当月, 当日, 同期, 代工, 批发, 零售, 出厂, 收购, 市场, 合约, 现货, 资本, 资金, 研发, 行政, 人事, 管理, 财务, 利息, 营运, 广告, 公共, 财政, 直接, 间接, 上届, 本届, 往届, 历届, 本季, 上季, 今年, 去年, 明年, 营业, 归属, 最高, 最低, 目标, 其, 预计, 新增, 共计, 单日, 日均, 月均, 年均, 最新, 初步, 首次, 期末, 期内, 线上, 线下, 网上, 电子, 商品, 货物, 服务, 累積, 單季, 全季, 首季, 當年, 單月, 前三季, 前三季度, 首三季, 首半年, 本財年, 上財年, 主營, 主营业务, 經營, 扣非, 账面, 帳面, 賬面, 現金, 期貨, 出口, 进口, 境内, 境外, 省内, 省外, 市内, 港內, 島內, 內銷, 外銷, 本地, 在手, 手頭, 在建, 存量, 增量, 有效, 额外, 附加, 最終, 中期, 末期, 特別]
---
kind: cue
name: frame.zh.lead-verbs
note: verbs of a race whose object has the next number
aliases: [领先, 落后, 险胜, 抛离, 拋离, 压倒, 击败, 力压, 超越, 追近]
---
kind: cue
name: frame.zh.as-much-as
note: a part of what it was at the time behind the word
aliases: [不及, 不到, 不足, 相当于, 只及, 仅及, 恢复至, 恢复到, 回到]
---
kind: cue
name: frame.zh.placing
note: opens where a thing stands
aliases: [位于, 坐落, 设于, 设在, 地处, 在]
---
kind: cue
name: frame.zh.people-ends
note: what the names of people behind a percentage end in
aliases: [者, 人, 户, 民, 员, 家长, 学生, 企业, 公司, 选民, 会员, 用户, 患者]
---
kind: cue
name: frame.zh.market-shares
note: words of a share of a market
aliases: [市占, 份额, 占有率, 占比, 比重]
---
kind: cue
name: frame.zh.share-nouns
note: nouns of a share that a place or a firm has
aliases: [占比, 份额, 比重, 市占率, 占有率]
---
kind: cue
name: frame.zh.taking-objects
note: verbs that take an object and describe nothing
aliases: [支持, 反对, 参加, 参与, 接受, 需要, 拥有, 进入, 离开]
---
kind: cue
name: frame.zh.offices
note: what the names of offices and societies end in
aliases: [局, 会, 署, 部, 院, 厅, 处, 委, 社, 党, 府, 队, 校]
---
kind: cue
name: frame.zh.deictic
note: names nothing that another article must mean
aliases: [最新, 最先进, 同业, 同类, 同行, 对手, 竞争对手, 上年, 去年, 前年, 上月, 上季, 同期, 平均, 以往, 之前, 此前]
---
kind: cue
name: frame.zh.local
note: words that begin like 本屆 and are the place or the house itself
aliases: [本港, 本地, 本市, 本縣, 本省, 本國, 本校, 本院, 本行, 本區, 本州, 本島, 本土, 上海, 上市, 今晚, 本公司, 本集團]
---
kind: cue
name: frame.zh.ours
note: a place or a house by who speaks there
aliases: [我国, 我省, 我市, 我县, 我区, 我港, 我州, 我校, 我院, 我军, 各国, 各省, 各市]
---
kind: cue
name: frame.zh.extents
note: by how much something changed
aliases: [降幅, 升幅, 涨幅, 漲幅, 跌幅, 增幅, 减幅, 增速, 降速, 幅度, 加幅, 调幅, 調幅, 波幅, 變幅]
---
kind: cue
name: frame.zh.trades
note: a trade before the name of a listed firm
aliases: [廠, 商, 業者, 龍頭, 大廠, 巨頭, 公司, 企業, 集團, 股王, 概念股, 權值股, 航商, 航空業, 廠商, 代工廠, 通路商, 品牌商, 開發商, 運營商, 營運商, 製造商, 供應商, 零售商, 生產商, 一哥, 雙雄, 三雄, 老牌, 上市櫃, 藥廠, 酒廠]
---
kind: cue
name: frame.zh.aims
note: right behind a number that is aimed at
aliases: [目标, 的目标]
---
kind: cue
name: frame.zh.setting
note: between an aim and the number at which it is set
aliases: [是, 为, 定为, 订为, 设为, 设定为, 定在, 订在, 设在, 设定在, 锁定, 值为]
---
kind: cue
name: frame.zh.holders
note: those who hold or run something, in one character
aliases: [户, 业]
---
kind: cue
name: frame.zh.plan-leads
note: characters before 计划 that make it a noun, or measure against it
aliases: [比, 较, 按, 原, 距, 离, 该, 这, 项, 个, 的, 此, 份, 年, 资, 员, 体]
---
kind: cue
name: frame.zh.plan-follows
note: characters behind 计划 that make it a noun, or measure against it
aliases: [晚, 早, 快, 慢, 差, 低, 高, 少, 多, 还, 仍, 尚, 的, 中, 是, 为, 已, 于, 由, 下, 内, 书, 案]
---
kind: cue
name: frame.zh.imposing
note: verbs of who gives somebody a penalty, between them and the number; the longer before the shorter
aliases: [判處, 判令, 判罰, 裁罰, 裁處, 開罰, 處罰, 重罰, 勒令, 責令, 處以, 判]
---
kind: cue
name: frame.zh.penalties
note: what is imposed, right before the number
aliases: [有期徒刑, 徒刑, 監禁, 入獄, 拘役, 坐牢, 即時監禁, 罰款, 罰金, 罰鍰, 科罰金, 並科罰金, 併科罰金, 賠償, 賠款, 繳納, 支付, 社會服務令, 禁賽, 停賽, 停業]
---
kind: cue
name: frame.zh.passive
note: one of these characters before a verb turns it against its subject
aliases: [被, 遭, 獲, 受, 經]
---
kind: cue
name: frame.zh.no-subjects
note: characters that stand alone before what is no subject
aliases: [把, 因, 在, 對, 向, 從, 以, 按, 被, 給, 於, 由, 自, 創, 是, 有, 無, 達, 佔]
---
kind: cue
name: frame.zh.reckoning
note: with which the writer works out something from the figures before
aliases: [這意味著, 這相當於, 換言之, 換句話說, 要知道, 換算成, 換算下來, 換算之下, 算下來, 折算下來, 照此計算, 照此推算, 以此計算, 以此推算, 由此計算, 由此推算, 據此計算, 據此推算, 也就是說, 亦即, 平均下來, 對比之下, 相比之下]
---
kind: cue
name: frame.zh.ownerless
note: measures and records that are somebody's and name nobody
aliases: [升幅, 跌幅, 降幅, 增幅, 漲幅, 加幅, 減幅, 數字, 數據, 增速, 差額, 差距, 實際數字]
---
kind: cue
name: frame.zh.own-times
note: between a body and its figure, when it was made
aliases: [同期, 同時, 當時, 當期, 此前, 早前, 先前, 最新]
---
kind: cue
name: frame.zh.span-times
note: such a word, and the time that it puts the number beside
aliases: [同比 去年同期, 按年 去年同期, 年增 去年同期, 年减 去年同期, 年升 去年同期, 年跌 去年同期, 按月 上月, 月增 上月, 月减 上月, 按季 上季, 季增 上季, 季减 上季, 按周 上周, 周增 上周, 周减 上周]
---
kind: cue
name: frame.zh.part-nouns
note: what part something is, behind the words for the whole
aliases: [占比, 比重, 份额]
---
kind: cue
name: frame.zh.standing
note: verbs between whom a rank belongs to and those among whom it is
aliases: [居, 高居, 位居, 位列, 名列, 排在, 排名, 稳居, 跃居, 高踞, 排]

"""###
    ),
    (
      "Workflows/lexicon/glossary.yaml",
      ###"""
# Common Chinese words and their English, for baselines that name nothing.
---
kind: cue
name: "gloss.flights"
aliases: [航班, 班機, 班次]
---
kind: cue
name: "gloss.delayed"
aliases: [延誤, 誤點]
---
kind: cue
name: "gloss.aircraft"
aliases: [飛機, 客機]
---
kind: cue
name: "gloss.airlines"
aliases: [航空公司]
---
kind: cue
name: "gloss.passengers"
aliases: [旅客, 乘客]
---
kind: cue
name: "gloss.old"
aliases: [舊, 老]
---
kind: cue
name: "gloss.new"
aliases: [新]
---
kind: cue
name: "gloss.old aircraft"
aliases: [舊機]
---
kind: cue
name: "gloss.new aircraft"
aliases: [新機]
---
kind: cue
name: "gloss.domestic"
aliases: [國內]
---
kind: cue
name: "gloss.world"
aliases: [全球, 世界, 全世界]
---
kind: cue
name: "gloss.national"
aliases: [全國, 全台, 全港]
---
kind: cue
name: "gloss.average"
aliases: [平均, 均值]
---
kind: cue
name: "gloss.average level"
aliases: [平均水平, 平均水準]
---
kind: cue
name: "gloss.year-earlier period"
aliases: [去年同期, 上年同期]
---
kind: cue
name: "gloss.target"
aliases: [目標]
---
kind: cue
name: "gloss.annual target"
aliases: [年度目標, 全年目標]
---
kind: cue
name: "gloss.plan"
aliases: [計畫, 計劃]
---
kind: cue
name: "gloss.original plan"
aliases: [原計畫, 原計劃, 原訂計畫]
---
kind: cue
name: "gloss.schedule"
aliases: [原定時間, 預定時間]
---
kind: cue
name: "gloss.forecast"
aliases: [預測, 預估]
---
kind: cue
name: "gloss.expectations"
aliases: [預期, 市場預期]
---
kind: cue
name: "gloss.standard"
aliases: [標準]
---
kind: cue
name: "gloss.national standard"
aliases: [國家標準, 國標]
---
kind: cue
name: "gloss.limit"
aliases: [上限]
---
kind: cue
name: "gloss.patients"
aliases: [病人, 患者, 病患]
---
kind: cue
name: "gloss.injured"
aliases: [受傷]
---
kind: cue
name: "gloss.hospitals"
aliases: [醫院]
---
kind: cue
name: "gloss.doctors"
aliases: [醫師, 醫生]
---
kind: cue
name: "gloss.nurses"
aliases: [護理師, 護士]
---
kind: cue
name: "gloss.respondents"
aliases: [受訪者, 受訪人士]
---
kind: cue
name: "gloss.voters"
aliases: [選民]
---
kind: cue
name: "gloss.votes"
aliases: [選票]
---
kind: cue
name: "gloss.households"
aliases: [家庭, 住戶]
---
kind: cue
name: "gloss.buyers"
aliases: [買家]
---
kind: cue
name: "gloss.users"
aliases: [用戶, 使用者]
---
kind: cue
name: "gloss.mobile users"
aliases: [行動用戶]
---
kind: cue
name: "gloss.customers"
aliases: [客戶, 顧客]
---
kind: cue
name: "gloss.employees"
aliases: [員工, 職員, 僱員, 雇員]
---
kind: cue
name: "gloss.companies"
aliases: [企業, 公司]
---
kind: cue
name: "gloss.residents"
aliases: [居民, 市民]
---
kind: cue
name: "gloss.population"
aliases: [人口]
---
kind: cue
name: "gloss.students"
aliases: [學生]
---
kind: cue
name: "gloss.schools"
aliases: [學校]
---
kind: cue
name: "gloss.teachers"
aliases: [教師, 老師]
---
kind: cue
name: "gloss.farmers"
aliases: [農民, 農戶]
---
kind: cue
name: "gloss.revenue"
aliases: [營收, 營業收入, 收入, 營業額]
---
kind: cue
name: "gloss.cost"
aliases: [成本]
---
kind: cue
name: "gloss.costs"
aliases: [支出, 費用, 開支]
---
kind: cue
name: "gloss.budget"
aliases: [預算]
---
kind: cue
name: "gloss.orders"
aliases: [訂單]
---
kind: cue
name: "gloss.total"
aliases: [總, 總數, 總量, 整體, 全部]
---
kind: cue
name: "gloss.total orders"
aliases: [總訂單]
---
kind: cue
name: "gloss.total capacity"
aliases: [總庫容, 總容量, 總裝機]
---
kind: cue
name: "gloss.total length"
aliases: [全長]
---
kind: cue
name: "gloss.capacity"
aliases: [容量, 產能]
---
kind: cue
name: "gloss.production"
aliases: [產量]
---
kind: cue
name: "gloss.sales"
aliases: [銷售, 銷量]
---
kind: cue
name: "gloss.output"
aliases: [產值]
---
kind: cue
name: "gloss.market"
aliases: [市場]
---
kind: cue
name: "gloss.global market"
aliases: [全球市場]
---
kind: cue
name: "gloss.car"
aliases: [汽車, 車]
---
kind: cue
name: "gloss.electric cars"
aliases: [電動車, 電動汽車]
---
kind: cue
name: "gloss.battery"
aliases: [電池, 動力電池]
---
kind: cue
name: "gloss.chips"
aliases: [晶片, 芯片]
---
kind: cue
name: "gloss.chip"
aliases: [單晶片]
---
kind: cue
name: "gloss.demand"
aliases: [需求]
---
kind: cue
name: "gloss.supply"
aliases: [供應, 供給]
---
kind: cue
name: "gloss.imports"
aliases: [進口]
---
kind: cue
name: "gloss.exports"
aliases: [出口]
---
kind: cue
name: "gloss.electricity"
aliases: [電力, 用電, 電量]
---
kind: cue
name: "gloss.electricity use"
aliases: [用電量]
---
kind: cue
name: "gloss.society"
aliases: [全社會, 社會]
---
kind: cue
name: "gloss.load"
aliases: [負荷]
---
kind: cue
name: "gloss.peak"
aliases: [高峰, 尖峰]
---
kind: cue
name: "gloss.record high"
aliases: [歷史高位, 歷史高點, 歷史新高]
---
kind: cue
name: "gloss.high"
aliases: [高位, 高點]
---
kind: cue
name: "gloss.low"
aliases: [低位, 低點]
---
kind: cue
name: "gloss.GDP"
aliases: [國內生產總值, 本地生產總值]
---
kind: cue
name: "gloss.economy"
aliases: [經濟]
---
kind: cue
name: "gloss.loans"
aliases: [貸款]
---
kind: cue
name: "gloss.deposits"
aliases: [存款]
---
kind: cue
name: "gloss.debt"
aliases: [債務, 負債]
---
kind: cue
name: "gloss.deficit"
aliases: [赤字]
---
kind: cue
name: "gloss.area"
aliases: [面積]
---
kind: cue
name: "gloss.sown area"
aliases: [播種面積]
---
kind: cue
name: "gloss.farmland"
aliases: [農地, 耕地]
---
kind: cue
name: "gloss.normal years"
aliases: [常年, 往年, 歷年]
---
kind: cue
name: "gloss.normal traffic"
aliases: [平時流量]
---
kind: cue
name: "gloss.traffic"
aliases: [流量]
---
kind: cue
name: "gloss.normal"
aliases: [平時]
---
kind: cue
name: "gloss.current"
aliases: [現行, 現有, 目前]
---
kind: cue
name: "gloss.current prices"
aliases: [現行水價, 現行價格]
---
kind: cue
name: "gloss.existing"
aliases: [既有]
---
kind: cue
name: "gloss.production lines"
aliases: [產線, 生產線]
---
kind: cue
name: "gloss.branches"
aliases: [分行, 分店, 門市]
---
kind: cue
name: "gloss.previous generation"
aliases: [上一代, 前一代]
---
kind: cue
name: "gloss.rivals"
aliases: [對手, 競爭對手]
---
kind: cue
name: "gloss.peers"
aliases: [同業, 同行]
---
kind: cue
name: "gloss.industry"
aliases: [產業, 行業]
---
kind: cue
name: "gloss.industry average"
aliases: [行業平均, 同業平均, 產業平均]
---
kind: cue
name: "gloss.manufacturers"
aliases: [廠商, 製造商]
---
kind: cue
name: "gloss.foundries"
aliases: [代工廠, 晶圓廠]
---
kind: cue
name: "gloss.international"
aliases: [國際]
---
kind: cue
name: "gloss.foreign"
aliases: [外國, 海外]
---
kind: cue
name: "gloss.men"
aliases: [男性]
---
kind: cue
name: "gloss.women"
aliases: [女性]
---
kind: cue
name: "gloss.children"
aliases: [兒童]
---
kind: cue
name: "gloss.young people"
aliases: [年輕人, 青年]
---
kind: cue
name: "gloss.elderly"
aliases: [長者, 老人, 老年人]
---
kind: cue
name: "gloss.neighbouring"
aliases: [鄰近, 鄰]
---
kind: cue
name: "gloss.city"
aliases: [市, 城市]
---
kind: cue
name: "gloss.county"
aliases: [縣]
---
kind: cue
name: "gloss.district"
aliases: [區]
---
kind: cue
name: "gloss.flats"
aliases: [單位, 住宅]
---
kind: cue
name: "gloss.price"
aliases: [價格]
---
kind: cue
name: "gloss.wages"
aliases: [工資, 薪資]
---
kind: cue
name: "gloss.ships"
aliases: [船舶, 船隻]
---
kind: cue
name: "gloss.cargo"
aliases: [貨物, 貨量]
---
kind: cue
name: "gloss.containers"
aliases: [貨櫃, 集裝箱]
---
kind: cue
name: "gloss.ports"
aliases: [港口]
---
kind: cue
name: "gloss.cases"
aliases: [病例, 個案]
---
kind: cue
name: "gloss.deaths"
aliases: [死亡]
---
kind: cue
name: "gloss.accidents"
aliases: [事故, 意外]
---
kind: cue
name: "gloss.time"
aliases: [時間]
---
kind: cue
name: "gloss.level"
aliases: [水平, 水準]
---
kind: cue
name: "gloss.week before"
aliases: [上周, 前一周]
---
kind: cue
name: "gloss.month before"
aliases: [上月, 上個月, 前一個月]
---
kind: cue
name: "gloss.quarter before"
aliases: [上季, 前一季]
---
kind: cue
name: "gloss.year before"
aliases: [前一年, 上年]
---
kind: cue
name: "gloss.first quarter"
aliases: [首季, 第一季, 一季度]
---
kind: cue
name: "gloss.second quarter"
aliases: [第二季, 二季度]
---
kind: cue
name: "gloss.third quarter"
aliases: [第三季, 三季度]
---
kind: cue
name: "gloss.fourth quarter"
aliases: [第四季, 四季度]
---
kind: cue
name: "gloss.a year earlier"
aliases: [同比, 按年, 年增, 年減, 年升, 年跌]
---
kind: cue
name: "gloss.a month earlier"
aliases: [按月, 月增, 月減]
---
kind: cue
name: "gloss.a quarter earlier"
aliases: [按季, 季增, 季減]
---
kind: cue
name: "gloss.a week earlier"
aliases: [按周, 按週, 周增, 週增, 周減, 週減]
---
kind: cue
name: "gloss.the period before"
aliases: [環比]
---
kind: cue
name: "gloss.mature"
aliases: [成熟]
---
kind: cue
name: "gloss.process"
aliases: [製程]
---
kind: cue
name: "gloss.national average"
aliases: [全國平均, 全國平均水平, 全國平均水準]

"""###
    ),
    (
      "Workflows/lexicon/names-chips.yaml",
      ###"""
# The chip and AI industry: firms, people, products, programmes.
---
kind: name
name: Nvidia
type: organisation
part-of: United States
zh-Hans: 英伟达
zh-Hant: 輝達
aliases: [輝達, 英偉達, 英伟达, Nvidia, NVIDIA, Nvidia's]
---
kind: name
name: Huawei
type: organisation
part-of: China
aliases: [華為, 华为, Huawei]
---
kind: name
name: SMIC
type: organisation
part-of: China
aliases: [中芯國際, 中芯, SMIC, Semiconductor Manufacturing International Corporation, Semiconductor Manufacturing International]
---
kind: name
name: TSMC
type: organisation
part-of: Taiwan
aliases: [台積電, 臺積電, 台積, TSMC, Taiwan Semiconductor Manufacturing Company, Taiwan Semiconductor]
---
kind: name
name: Samsung
type: organisation
part-of: South Korea
aliases: [三星, 三星電子, Samsung, Samsung Electronics]
---
kind: name
name: SK Hynix
type: organisation
part-of: South Korea
aliases: [SK海力士, 海力士, SK Hynix, SK hynix]
---
kind: name
name: Intel
type: organisation
part-of: United States
aliases: [英特爾, 英特尔, Intel]
---
kind: name
name: AMD
type: organisation
part-of: United States
zh-Hans: 超威半导体
zh-Hant: 超微半導體
aliases: [超微, 超微半導體, AMD, Advanced Micro Devices]
---
kind: name
name: Qualcomm
type: organisation
part-of: United States
aliases: [高通, Qualcomm]
---
kind: name
name: Broadcom
type: organisation
part-of: United States
aliases: [博通, Broadcom]
---
kind: name
name: Micron
type: organisation
part-of: United States
aliases: [美光, 美光科技, Micron, Micron Technology]
---
kind: name
name: Texas Instruments
type: organisation
part-of: United States
zh-Hans: 德州仪器
zh-Hant: 德州儀器
aliases: [德州儀器, Texas Instruments]
---
kind: name
name: Marvell
type: organisation
part-of: United States
aliases: [邁威爾, Marvell]
---
kind: name
name: MediaTek
type: organisation
part-of: Taiwan
zh-Hans: 联发科
zh-Hant: 聯發科
aliases: [聯發科, 聯發科技, MediaTek]
---
kind: name
name: UMC
type: organisation
part-of: Taiwan
aliases: [聯電, 聯華電子, UMC, United Microelectronics]
---
kind: name
name: ASE
type: organisation
part-of: Taiwan
aliases: [日月光, ASE Technology]
---
kind: name
name: Foxconn
type: organisation
part-of: Taiwan
aliases: [鴻海, 富士康, Foxconn, Hon Hai]
---
kind: name
name: GlobalFoundries
type: organisation
part-of: United States
aliases: [格芯, 格羅方德, GlobalFoundries]
---
kind: name
name: ASML
type: organisation
part-of: Netherlands
zh-Hans: 阿斯麦
zh-Hant: 艾司摩爾
aliases: [ASML, 艾司摩爾, 阿斯麥, ASML公司]
---
kind: name
name: Applied Materials
type: organisation
part-of: United States
aliases: [應用材料, 應用材料公司, Applied Materials]
---
kind: name
name: Lam Research
type: organisation
part-of: United States
zh-Hans: 泛林
zh-Hant: 科林研發
aliases: [科林研發, 泛林, 泛林集團, Lam Research]
---
kind: name
name: KLA
type: organisation
part-of: United States
aliases: [科磊, KLA]
---
kind: name
name: Tokyo Electron
type: organisation
part-of: Japan
zh-Hans: 东京电子
zh-Hant: 東京威力科創
aliases: [東京電子, 東京威力科創, Tokyo Electron]
---
kind: name
name: Nikon
type: organisation
part-of: Japan
aliases: [尼康, Nikon]
---
kind: name
name: Canon
type: organisation
part-of: Japan
aliases: [佳能, Canon]
---
kind: name
name: Axcelis
type: organisation
part-of: United States
aliases: [Axcelis]
---
kind: name
name: Lapmaster Wolters
type: organisation
part-of: Germany
aliases: [Lapmaster Wolters]
---
kind: name
name: Synopsys
type: organisation
part-of: United States
aliases: [新思科技, Synopsys]
---
kind: name
name: Cadence
type: organisation
part-of: United States
aliases: [益華電腦, 益華, Cadence]
---
kind: name
name: Siemens
type: organisation
part-of: Germany
aliases: [西門子, Siemens]
---
kind: name
name: Arm
type: organisation
part-of: United Kingdom
aliases: [安謀, Arm Holdings, Arm]
---
kind: name
name: Infineon
type: organisation
part-of: Germany
aliases: [英飛凌, Infineon]
---
kind: name
name: STMicroelectronics
type: organisation
part-of: Switzerland
aliases: [意法半導體, STMicroelectronics]
---
kind: name
name: NXP
type: organisation
part-of: Netherlands
aliases: [恩智浦, NXP]
---
kind: name
name: Kioxia
type: organisation
part-of: Japan
aliases: [鎧俠, Kioxia]
---
kind: name
name: Rapidus
type: organisation
part-of: Japan
aliases: [Rapidus]
---
kind: name
name: YMTC
type: organisation
part-of: China
aliases: [長江存儲, YMTC, Yangtze Memory Technologies]
---
kind: name
name: CXMT
type: organisation
part-of: China
aliases: [長鑫存儲, 長鑫, CXMT, ChangXin Memory Technologies]
---
kind: name
name: Hua Hong Semiconductor
type: organisation
part-of: China
aliases: [華虹半導體, 華虹, 華虹集團, Hua Hong, Hua Hong Semiconductor]
---
kind: name
name: Cambricon
type: organisation
part-of: China
aliases: [寒武紀, Cambricon]
---
kind: name
name: Moore Threads
type: organisation
part-of: China
aliases: [摩爾線程, Moore Threads]
---
kind: name
name: Biren
type: organisation
part-of: China
aliases: [壁仞科技, 壁仞, Biren]
---
kind: name
name: Hygon
type: organisation
part-of: China
aliases: [海光, 海光信息, Hygon]
---
kind: name
name: Loongson
type: organisation
part-of: China
aliases: [龍芯, 龍芯中科, Loongson]
---
kind: name
name: HiSilicon
type: organisation
part-of: Huawei
aliases: [海思, 華為海思, HiSilicon]
---
kind: name
name: Naura
type: organisation
part-of: China
aliases: [北方華創, Naura]
---
kind: name
name: AMEC
type: organisation
part-of: China
aliases: [中微公司, 中微半導體, AMEC]
---
kind: name
name: SMEE
type: organisation
part-of: China
aliases: [上海微電子, SMEE]
---
kind: name
name: ZTE
type: organisation
part-of: China
aliases: [中興通訊, 中興, ZTE]
---
kind: name
name: Tsinghua Unigroup
type: organisation
part-of: China
aliases: [紫光集團, 紫光, Tsinghua Unigroup]
---
kind: name
name: Alibaba
type: organisation
part-of: China
aliases: [阿里巴巴, 阿里, Alibaba]
---
kind: name
name: Tencent
type: organisation
part-of: China
aliases: [騰訊, 腾讯, Tencent]
---
kind: name
name: Baidu
type: organisation
part-of: China
aliases: [百度, Baidu]
---
kind: name
name: ByteDance
type: organisation
part-of: China
aliases: [字節跳動, ByteDance]
---
kind: name
name: Xiaomi
type: organisation
part-of: China
aliases: [小米, 小米集團, Xiaomi]
---
kind: name
name: Lenovo
type: organisation
part-of: China
aliases: [聯想, 聯想集團, Lenovo]
---
kind: name
name: DeepSeek
type: organisation
part-of: China
aliases: [深度求索, DeepSeek, DeepSeek公司]
---
kind: name
name: Zhipu AI
type: organisation
part-of: China
aliases: [智譜, 智譜AI, Zhipu AI]
---
kind: name
name: Moonshot AI
type: organisation
part-of: China
aliases: [月之暗面, Moonshot AI]
---
kind: name
name: OpenAI
type: organisation
part-of: United States
aliases: [OpenAI]
---
kind: name
name: Anthropic
type: organisation
part-of: United States
aliases: [Anthropic]
---
kind: name
name: Google
type: organisation
part-of: United States
aliases: [谷歌, Google, Alphabet]
---
kind: name
name: Microsoft
type: organisation
part-of: United States
aliases: [微軟, Microsoft]
---
kind: name
name: Apple
type: organisation
part-of: United States
aliases: [蘋果公司, 蘋果, Apple]
---
kind: name
name: Amazon
type: organisation
part-of: United States
aliases: [亞馬遜公司, 亞馬遜, Amazon, AWS]
---
kind: name
name: Meta
type: organisation
part-of: United States
aliases: [臉書, Meta Platforms, Meta, Facebook]
---
kind: name
name: Oracle
type: organisation
part-of: United States
aliases: [甲骨文公司, 甲骨文, Oracle]
---
kind: name
name: xAI
type: organisation
part-of: United States
aliases: [xAI]
---
kind: name
name: Mistral
type: organisation
part-of: France
aliases: [Mistral, Mistral AI]
---
kind: name
name: TrendForce
type: organisation
part-of: Taiwan
aliases: [集邦科技, 集邦諮詢, 集邦, TrendForce]
---
kind: name
name: SemiAnalysis
type: organisation
part-of: United States
aliases: [SemiAnalysis]
---
kind: name
name: TechInsights
type: organisation
part-of: Canada
aliases: [TechInsights]
---
kind: name
name: Counterpoint Research
type: organisation
aliases: [Counterpoint Research, Counterpoint]
---
kind: name
name: SEMI
type: organisation
aliases: [國際半導體產業協會, SEMI]
---
kind: name
name: Semiconductor Industry Association
type: organisation
part-of: United States
aliases: [半導體行業協會, 美國半導體產業協會, Semiconductor Industry Association]
---
kind: name
name: Wuxi Suntech
type: organisation
part-of: China
aliases: [無錫尚德, 尚德電力, 尚德, Wuxi Suntech, Suntech]
---
kind: name
name: Jensen Huang
type: person
part-of: Nvidia
aliases: [黃仁勳, Jensen Huang]
---
kind: name
name: Ren Zhengfei
type: person
part-of: Huawei
aliases: [任正非, Ren Zhengfei]
---
kind: name
name: Sam Altman
type: person
part-of: OpenAI
aliases: [奧特曼, 阿特曼, Sam Altman]
---
kind: name
name: Morris Chang
type: person
part-of: TSMC
aliases: [張忠謀, Morris Chang]
---
kind: name
name: C. C. Wei
type: person
part-of: TSMC
aliases: [魏哲家, C. C. Wei, C.C. Wei]
---
kind: name
name: Lisa Su
type: person
part-of: AMD
aliases: [蘇姿丰, Lisa Su]
---
kind: name
name: Liang Wenfeng
type: person
part-of: DeepSeek
aliases: [梁文鋒, Liang Wenfeng]
---
kind: name
name: Dan Wang
type: person
part-of: Hoover Institution
aliases: [Dan Wang]
---
kind: name
name: "Nvidia H100"
type: product
part-of: Nvidia
aliases: ["H100", "H100 GPU", "Nvidia H100", "H100晶片"]
---
kind: name
name: "Nvidia H200"
type: product
part-of: Nvidia
aliases: ["H200", "Nvidia H200", "H200晶片"]
---
kind: name
name: "Nvidia H20"
type: product
part-of: Nvidia
aliases: ["H20", "Nvidia H20", "H20晶片"]
---
kind: name
name: "Nvidia H800"
type: product
part-of: Nvidia
aliases: ["H800", "Nvidia H800"]
---
kind: name
name: "Nvidia A100"
type: product
part-of: Nvidia
aliases: ["A100", "Nvidia A100"]
---
kind: name
name: "Nvidia A800"
type: product
part-of: Nvidia
aliases: ["A800"]
---
kind: name
name: "Nvidia B200"
type: product
part-of: Nvidia
aliases: ["B200", "Nvidia B200"]
---
kind: name
name: "Nvidia B300"
type: product
part-of: Nvidia
aliases: ["B300"]
---
kind: name
name: "Nvidia GB200"
type: product
part-of: Nvidia
aliases: ["GB200", "GB200 NVL72", "NVL72"]
---
kind: name
name: "Nvidia GB300"
type: product
part-of: Nvidia
aliases: ["GB300"]
---
kind: name
name: "Nvidia B30A"
type: product
part-of: Nvidia
aliases: ["B30A"]
---
kind: name
name: Nvidia Blackwell
type: product
part-of: Nvidia
aliases: [Blackwell, Nvidia Blackwell, Blackwell GPU]
---
kind: name
name: Nvidia Hopper
type: product
part-of: Nvidia
aliases: [Nvidia Hopper, Hopper GPU]
---
kind: name
name: Nvidia Rubin
type: product
part-of: Nvidia
aliases: [Rubin, Vera Rubin, Rubin GPU]
---
kind: name
name: Nvidia CUDA
type: product
part-of: Nvidia
aliases: [CUDA, Nvidia CUDA]
---
kind: name
name: Nvidia A series
type: product
part-of: Nvidia
aliases: [A系列GPU, A系列和H系列GPU]
---
kind: name
name: Nvidia H series
type: product
part-of: Nvidia
aliases: [H系列GPU, H系列]
---
kind: name
name: Huawei Ascend
type: product
part-of: Huawei
aliases: [昇騰, 升騰, 昇腾, Ascend, Huawei Ascend, 昇騰系列, "昇騰(Ascend)系列", 華為昇騰, 華為GPU]
---
kind: name
name: "Huawei Ascend 910"
type: product
part-of: Huawei Ascend
aliases: ["昇騰910", "Ascend 910", "昇騰 910"]
---
kind: name
name: "Huawei Ascend 910B"
type: product
part-of: Huawei Ascend
aliases: ["昇騰910B", "Ascend 910B", "昇騰 910B", "910B", "昇騰(Ascend) 910B"]
---
kind: name
name: "Huawei Ascend 910C"
type: product
part-of: Huawei Ascend
aliases: ["昇騰910C", "Ascend 910C", "昇騰 910C", "910C", "昇騰(Ascend) 910C", "昇騰910C GPU"]
---
kind: name
name: "Huawei Ascend 910D"
type: product
part-of: Huawei Ascend
aliases: ["昇騰910D", "Ascend 910D", "910D"]
---
kind: name
name: "Huawei Ascend 950"
type: product
part-of: Huawei Ascend
aliases: ["昇騰950", "Ascend 950"]
---
kind: name
name: Huawei Kunpeng
type: product
part-of: Huawei
aliases: [鯤鵬, Kunpeng]
---
kind: name
name: "Huawei Kunpeng 920"
type: product
part-of: Huawei Kunpeng
aliases: ["鯤鵬920", "Kunpeng 920"]
---
kind: name
name: "Huawei Kirin 9000S"
type: product
part-of: Huawei
aliases: ["麒麟9000S", "Kirin 9000S", "Kirin 9000s"]
---
kind: name
name: "Huawei CloudMatrix 384"
type: product
part-of: Huawei
aliases: ["CloudMatrix 384", CloudMatrix, "CloudMatrix384"]
---
kind: name
name: "Huawei Mate 60 Pro"
type: product
part-of: Huawei
aliases: ["Mate 60 Pro", "Mate 60", "華為Mate 60 Pro"]
---
kind: name
name: "Huawei Mate 70"
type: product
part-of: Huawei
aliases: ["Mate 70", "Mate 70 Pro"]
---
kind: name
name: Huawei Pangu
type: product
part-of: Huawei
aliases: [盤古大模型, 華為盤古]
---
kind: name
name: HarmonyOS
type: product
part-of: Huawei
aliases: [鴻蒙, HarmonyOS]
---
kind: name
name: "Apple A18"
type: product
part-of: Apple
aliases: ["蘋果A18", "Apple A18"]
---
kind: name
name: "DeepSeek-R1"
type: product
part-of: DeepSeek
aliases: ["DeepSeek-R1", "DeepSeek R1"]
---
kind: name
name: "DeepSeek-V3"
type: product
part-of: DeepSeek
aliases: ["DeepSeek-V3", "DeepSeek V3"]
---
kind: name
name: "OpenAI o1"
type: product
part-of: OpenAI
aliases: ["o1模型", "OpenAI o1", "OpenAI的o1", "OpenAI的o1模型"]
---
kind: name
name: ChatGPT
type: product
part-of: OpenAI
aliases: [ChatGPT]
---
kind: name
name: "GPT-4"
type: product
part-of: OpenAI
aliases: ["GPT-4", "GPT4", "GPT-4o"]
---
kind: name
name: Llama
type: product
part-of: Meta
aliases: [Llama, "Llama 3"]
---
kind: name
name: Gemini
type: product
part-of: Google
aliases: [Google Gemini]
---
kind: name
name: Alibaba Qwen
type: product
part-of: Alibaba
aliases: [通義千問, Qwen, 阿里巴巴通義千問]
---
kind: name
name: Baidu Ernie
type: product
part-of: Baidu
aliases: [文心一言, Ernie Bot, ERNIE, 百度文心一言]
---
kind: name
name: Kimi
type: product
part-of: Moonshot AI
aliases: [Kimi]
---
kind: name
name: Big Fund
type: organisation
part-of: China
aliases: [大基金, 國家大基金, 國家集成電路產業投資基金, Big Fund, National Integrated Circuit Industry Investment Fund]
---
kind: name
name: Big Fund III
type: organisation
part-of: Big Fund
aliases: [大基金三期, 國家集成電路產業投資基金三期, Big Fund III, third phase of the Big Fund]
---
kind: name
name: Big Fund II
type: organisation
part-of: Big Fund
aliases: [大基金二期, 國家集成電路產業投資基金二期, Big Fund II]
---
kind: name
name: CHIPS Act
type: work
part-of: United States
aliases: [芯片法案, 晶片法案, 芯片與科學法案, 晶片與科學法案, CHIPS Act, Chips Act, CHIPS and Science Act]
---
kind: name
name: US export controls
type: work
part-of: United States
aliases: [美國出口管制, 美國制裁, 美國的制裁, US export controls, U.S. export controls, US sanctions]
---
kind: name
name: EUV lithography
type: product
part-of: ASML
aliases: [EUV, 極紫外光, 極紫外, 極紫外光刻機, EUV光刻機, extreme ultraviolet, EUV lithography]
---
kind: name
name: DUV lithography
type: product
part-of: ASML
aliases: [DUV, 深紫外光, 深紫外, DUV光刻機, deep ultraviolet, DUV lithography]

"""###
    ),
    (
      "Workflows/lexicon/names-general.yaml",
      ###"""
# Countries, places, world institutions, media, large firms; and the words by which names of any kind are known.
---
kind: name
name: China
type: place
aliases: [中國, 中国, 中方, 中國大陸, 中共, PRC, People's Republic of China, mainland China, Chinese, China's]
---
kind: name
name: Beijing
type: place
part-of: China
aliases: [北京, 北京市]
---
kind: name
name: United States
type: place
aliases: [美國, 美方, 美利堅, U.S., US, USA, United States, the United States, America, American, Americans, U.S.A.]
---
kind: name
name: Washington
type: place
part-of: United States
zh-Hans: 华盛顿
zh-Hant: 華盛頓
aliases: [華盛頓, "Washington, D.C.", Washington]
---
kind: name
name: White House
type: organisation
part-of: United States
aliases: [白宮, White House]
---
kind: name
name: US Congress
type: organisation
part-of: United States
aliases: [美國國會, 美國眾議院, 美國參議院, US Congress, U.S. Congress, Congress, US Senate, U.S. Senate, House of Representatives]
---
kind: name
name: US Department of Commerce
type: organisation
part-of: United States
aliases: [美國商務部, "商務部(美)", US Commerce Department, Commerce Department, Department of Commerce]
---
kind: name
name: US Department of Defense
type: organisation
part-of: United States
zh-Hans: 美国国防部
zh-Hant: 美國國防部
aliases: [五角大廈, 五角大樓, 美國國防部, Pentagon, the Pentagon, Department of Defense, US Defense Department]
---
kind: name
name: US Treasury
type: organisation
part-of: United States
aliases: [美國財政部, US Treasury, Treasury Department]
---
kind: name
name: Federal Reserve
type: organisation
part-of: United States
zh-Hans: 美联储
zh-Hant: 美國聯準會
aliases: [美國聯準會, 聯準會, 美聯儲, 聯儲局, Federal Reserve, the Fed, US Federal Reserve]
---
kind: name
name: National Security Council
type: organisation
part-of: United States
aliases: [國家安全委員會, 美國國家安全委員會, National Security Council]
---
kind: name
name: FDA
type: organisation
part-of: United States
zh-Hans: 美国食品药品监督管理局
zh-Hant: 美國食品藥物管理局
aliases: [美國食品藥物管理局, 美國食藥局, FDA, Food and Drug Administration]
---
kind: name
name: CDC
type: organisation
part-of: United States
zh-Hans: 美国疾病控制与预防中心
zh-Hant: 美國疾病管制與預防中心
aliases: [美國疾病管制與預防中心, CDC, Centers for Disease Control and Prevention]
---
kind: name
name: NASA
type: organisation
part-of: United States
zh-Hans: 美国国家航空航天局
zh-Hant: 美國太空總署
aliases: [美國太空總署, 美國航太總署, NASA]
---
kind: name
name: Supreme Court of the United States
type: organisation
part-of: United States
aliases: [美國最高法院, US Supreme Court]
---
kind: name
name: Taiwan
type: place
aliases: [台灣, 臺灣, 中華民國, Taiwan, Taiwanese]
---
kind: name
name: Hong Kong
type: place
part-of: China
aliases: [香港, Hong Kong]
---
kind: name
name: Macau
type: place
part-of: China
aliases: [澳門, Macau, Macao]
---
kind: name
name: Japan
type: place
aliases: [日本, 日方, Japan, Japanese]
---
kind: name
name: South Korea
type: place
zh-Hans: 韩国
zh-Hant: 南韓
aliases: [南韓, 韓國, 韩国, 大韓民國, South Korea, South Korean, Korea]
---
kind: name
name: North Korea
type: place
zh-Hans: 朝鲜
zh-Hant: 北韓
aliases: [北韓, 朝鮮, North Korea, North Korean]
---
kind: name
name: India
type: place
aliases: [印度, India, Indian]
---
kind: name
name: Singapore
type: place
aliases: [新加坡, Singapore, Singaporean]
---
kind: name
name: Malaysia
type: place
aliases: [馬來西亞, Malaysia, Malaysian]
---
kind: name
name: Indonesia
type: place
zh-Hans: 印度尼西亚
zh-Hant: 印尼
aliases: [印尼, 印度尼西亞, Indonesia, Indonesian]
---
kind: name
name: Thailand
type: place
aliases: [泰國, Thailand, Thai]
---
kind: name
name: Vietnam
type: place
aliases: [越南, Vietnam, Vietnamese]
---
kind: name
name: Philippines
type: place
aliases: [菲律賓, Philippines, the Philippines, Filipino]
---
kind: name
name: Cambodia
type: place
aliases: [柬埔寨, Cambodia]
---
kind: name
name: Myanmar
type: place
aliases: [緬甸, Myanmar, Burma]
---
kind: name
name: Bangladesh
type: place
aliases: [孟加拉, Bangladesh]
---
kind: name
name: Pakistan
type: place
zh-Hans: 巴基斯坦
aliases: [巴基斯坦, Pakistan, Pakistani]
---
kind: name
name: Sri Lanka
type: place
zh-Hans: 斯里兰卡
aliases: [斯里蘭卡, Sri Lanka]
---
kind: name
name: Nepal
type: place
aliases: [尼泊爾, Nepal]
---
kind: name
name: Mongolia
type: place
aliases: [蒙古國, Mongolia]
---
kind: name
name: Kazakhstan
type: place
zh-Hans: 哈萨克斯坦
zh-Hant: 哈薩克
aliases: [哈薩克, 哈薩克斯坦, Kazakhstan]
---
kind: name
name: Uzbekistan
type: place
zh-Hans: 乌兹别克斯坦
zh-Hant: 烏茲別克
aliases: [烏茲別克, Uzbekistan]
---
kind: name
name: Australia
type: place
zh-Hans: 澳大利亚
zh-Hant: 澳洲
aliases: [澳洲, 澳大利亞, Australia, Australian]
---
kind: name
name: New Zealand
type: place
zh-Hans: 新西兰
zh-Hant: 紐西蘭
aliases: [紐西蘭, 新西蘭, New Zealand]
---
kind: name
name: United Kingdom
type: place
aliases: [英國, 英國政府, UK, U.K., United Kingdom, the United Kingdom, Britain, Great Britain, British]
---
kind: name
name: England
type: place
part-of: United Kingdom
aliases: [英格蘭, England]
---
kind: name
name: Scotland
type: place
part-of: United Kingdom
aliases: [蘇格蘭, Scotland, Scottish]
---
kind: name
name: Wales
type: place
part-of: United Kingdom
zh-Hans: 威尔士
zh-Hant: 威爾斯
aliases: [威爾斯, Wales]
---
kind: name
name: Northern Ireland
type: place
part-of: United Kingdom
aliases: [北愛爾蘭, Northern Ireland]
---
kind: name
name: Ireland
type: place
aliases: [愛爾蘭, Ireland, Irish]
---
kind: name
name: Germany
type: place
aliases: [德國, Germany, German]
---
kind: name
name: France
type: place
aliases: [法國, France, French]
---
kind: name
name: Italy
type: place
zh-Hans: 意大利
zh-Hant: 義大利
aliases: [義大利, 意大利, Italy, Italian]
---
kind: name
name: Spain
type: place
aliases: [西班牙, Spain, Spanish]
---
kind: name
name: Portugal
type: place
aliases: [葡萄牙, Portugal, Portuguese]
---
kind: name
name: Netherlands
type: place
aliases: [荷蘭, Netherlands, the Netherlands, Dutch]
---
kind: name
name: Belgium
type: place
aliases: [比利時, Belgium, Belgian]
---
kind: name
name: Luxembourg
type: place
aliases: [盧森堡, Luxembourg]
---
kind: name
name: Switzerland
type: place
aliases: [瑞士, Switzerland, Swiss]
---
kind: name
name: Austria
type: place
aliases: [奧地利, Austria, Austrian]
---
kind: name
name: Sweden
type: place
aliases: [瑞典, Sweden, Swedish]
---
kind: name
name: Norway
type: place
aliases: [挪威, Norway, Norwegian]
---
kind: name
name: Denmark
type: place
aliases: [丹麥, Denmark, Danish]
---
kind: name
name: Finland
type: place
aliases: [芬蘭, Finland, Finnish]
---
kind: name
name: Iceland
type: place
aliases: [冰島, Iceland]
---
kind: name
name: Poland
type: place
aliases: [波蘭, Poland, Polish]
---
kind: name
name: Czech Republic
type: place
aliases: [捷克, Czech Republic, Czechia]
---
kind: name
name: Slovakia
type: place
aliases: [斯洛伐克, Slovakia]
---
kind: name
name: Hungary
type: place
aliases: [匈牙利, Hungary, Hungarian]
---
kind: name
name: Romania
type: place
aliases: [羅馬尼亞, Romania, Romanian]
---
kind: name
name: Bulgaria
type: place
aliases: [保加利亞, Bulgaria]
---
kind: name
name: Greece
type: place
aliases: [希臘, Greece, Greek]
---
kind: name
name: Serbia
type: place
aliases: [塞爾維亞, Serbia]
---
kind: name
name: Croatia
type: place
zh-Hans: 克罗地亚
zh-Hant: 克羅埃西亞
aliases: [克羅埃西亞, Croatia]
---
kind: name
name: Ukraine
type: place
aliases: [烏克蘭, Ukraine, Ukrainian]
---
kind: name
name: Russia
type: place
aliases: [俄羅斯, 俄方, 俄國, Russia, Russian]
---
kind: name
name: Belarus
type: place
aliases: [白俄羅斯, Belarus]
---
kind: name
name: Lithuania
type: place
aliases: [立陶宛, Lithuania]
---
kind: name
name: Latvia
type: place
aliases: [拉脫維亞, Latvia]
---
kind: name
name: Estonia
type: place
aliases: [愛沙尼亞, Estonia]
---
kind: name
name: Turkey
type: place
aliases: [土耳其, Turkey, "Türkiye", Turkish]
---
kind: name
name: Israel
type: place
aliases: [以色列, Israel, Israeli]
---
kind: name
name: Iran
type: place
aliases: [伊朗, Iran, Iranian]
---
kind: name
name: Iraq
type: place
aliases: [伊拉克, Iraq, Iraqi]
---
kind: name
name: Saudi Arabia
type: place
zh-Hans: 沙特阿拉伯
zh-Hant: 沙烏地阿拉伯
aliases: [沙烏地阿拉伯, 沙特阿拉伯, 沙特, 沙國, Saudi Arabia, Saudi]
---
kind: name
name: United Arab Emirates
type: place
zh-Hans: 阿联酋
zh-Hant: 阿聯
aliases: [阿聯, 阿聯酋, UAE, United Arab Emirates]
---
kind: name
name: Qatar
type: place
zh-Hans: 卡塔尔
zh-Hant: 卡達
aliases: [卡達, 卡塔爾, Qatar]
---
kind: name
name: Kuwait
type: place
aliases: [科威特, Kuwait]
---
kind: name
name: Syria
type: place
aliases: [敘利亞, Syria, Syrian]
---
kind: name
name: Lebanon
type: place
aliases: [黎巴嫩, Lebanon]
---
kind: name
name: Jordan
type: place
aliases: [約旦]
---
kind: name
name: Egypt
type: place
aliases: [埃及, Egypt, Egyptian]
---
kind: name
name: South Africa
type: place
aliases: [南非, South Africa, South African]
---
kind: name
name: Nigeria
type: place
zh-Hans: 尼日利亚
zh-Hant: 奈及利亞
aliases: [奈及利亞, 尼日利亞, Nigeria, Nigerian]
---
kind: name
name: Kenya
type: place
zh-Hans: 肯尼亚
zh-Hant: 肯亞
aliases: [肯亞, 肯尼亞, Kenya, Kenyan]
---
kind: name
name: Ethiopia
type: place
zh-Hans: 埃塞俄比亚
zh-Hant: 衣索比亞
aliases: [衣索比亞, Ethiopia]
---
kind: name
name: Morocco
type: place
aliases: [摩洛哥, Morocco]
---
kind: name
name: Algeria
type: place
aliases: [阿爾及利亞, Algeria]
---
kind: name
name: Ghana
type: place
zh-Hans: 加纳
zh-Hant: 迦納
aliases: [迦納, Ghana]
---
kind: name
name: Congo
type: place
aliases: [剛果, Congo]
---
kind: name
name: Tanzania
type: place
zh-Hans: 坦桑尼亚
zh-Hant: 坦尚尼亞
aliases: [坦尚尼亞, Tanzania]
---
kind: name
name: Canada
type: place
aliases: [加拿大, Canada, Canadian]
---
kind: name
name: Mexico
type: place
aliases: [墨西哥, Mexico, Mexican]
---
kind: name
name: Brazil
type: place
aliases: [巴西, Brazil, Brazilian]
---
kind: name
name: Argentina
type: place
aliases: [阿根廷, Argentina, Argentine]
---
kind: name
name: Chile
type: place
aliases: [智利, Chile, Chilean]
---
kind: name
name: Peru
type: place
aliases: [秘魯, Peru]
---
kind: name
name: Colombia
type: place
aliases: [哥倫比亞, Colombia]
---
kind: name
name: Venezuela
type: place
aliases: [委內瑞拉, Venezuela]
---
kind: name
name: Cuba
type: place
aliases: [古巴, Cuba]
---
kind: name
name: European Union
type: organisation
aliases: [歐盟, 歐洲聯盟, EU, E.U., European Union, the European Union]
---
kind: name
name: Europe
type: place
aliases: [歐洲, Europe, European]
---
kind: name
name: Asia
type: place
aliases: [亞洲, Asia, Asian]
---
kind: name
name: Africa
type: place
aliases: [非洲, Africa, African]
---
kind: name
name: North America
type: place
aliases: [北美, 北美洲, North America]
---
kind: name
name: Latin America
type: place
aliases: [拉丁美洲, 拉美, Latin America]
---
kind: name
name: South-East Asia
type: place
aliases: [東南亞, Southeast Asia, South-East Asia]
---
kind: name
name: Middle East
type: place
aliases: [中東, Middle East, the Middle East]
---
kind: name
name: West
type: place
aliases: [西方國家, the West]
---
kind: name
name: Shanghai
type: place
part-of: China
aliases: [上海, Shanghai]
---
kind: name
name: Shenzhen
type: place
part-of: China
aliases: [深圳, Shenzhen]
---
kind: name
name: Guangzhou
type: place
part-of: China
aliases: [廣州, Guangzhou]
---
kind: name
name: Guangdong
type: place
part-of: China
aliases: [廣東, Guangdong]
---
kind: name
name: Wuhan
type: place
part-of: China
aliases: [武漢, Wuhan]
---
kind: name
name: Hangzhou
type: place
part-of: China
aliases: [杭州, Hangzhou]
---
kind: name
name: Nanjing
type: place
part-of: China
aliases: [南京, Nanjing]
---
kind: name
name: Suzhou
type: place
part-of: China
aliases: [蘇州]
---
kind: name
name: Chengdu
type: place
part-of: China
aliases: [成都, Chengdu]
---
kind: name
name: Chongqing
type: place
part-of: China
aliases: [重慶, Chongqing]
---
kind: name
name: Tianjin
type: place
part-of: China
aliases: [天津, Tianjin]
---
kind: name
name: Xi'an
type: place
part-of: China
aliases: [西安]
---
kind: name
name: Wuxi
type: place
part-of: China
aliases: [無錫, Wuxi]
---
kind: name
name: Hefei
type: place
part-of: China
aliases: [合肥, Hefei]
---
kind: name
name: Zhejiang
type: place
part-of: China
aliases: [浙江, Zhejiang]
---
kind: name
name: Jiangsu
type: place
part-of: China
aliases: [江蘇, Jiangsu]
---
kind: name
name: Sichuan
type: place
part-of: China
aliases: [四川, Sichuan]
---
kind: name
name: Xinjiang
type: place
part-of: China
aliases: [新疆, Xinjiang]
---
kind: name
name: Tibet
type: place
part-of: China
aliases: [西藏, Tibet]
---
kind: name
name: Inner Mongolia
type: place
part-of: China
aliases: [內蒙古, Inner Mongolia]
---
kind: name
name: Taipei
type: place
part-of: Taiwan
aliases: [台北, 臺北, Taipei]
---
kind: name
name: New Taipei
type: place
part-of: Taiwan
aliases: [新北, New Taipei]
---
kind: name
name: Taichung
type: place
part-of: Taiwan
aliases: [台中, 臺中, Taichung]
---
kind: name
name: Tainan
type: place
part-of: Taiwan
aliases: [台南, 臺南, Tainan]
---
kind: name
name: Kaohsiung
type: place
part-of: Taiwan
aliases: [高雄, Kaohsiung]
---
kind: name
name: Hsinchu
type: place
part-of: Taiwan
aliases: [新竹, Hsinchu]
---
kind: name
name: Tokyo
type: place
part-of: Japan
aliases: [東京, Tokyo]
---
kind: name
name: Osaka
type: place
part-of: Japan
aliases: [大阪, Osaka]
---
kind: name
name: Seoul
type: place
part-of: South Korea
aliases: [首爾, Seoul]
---
kind: name
name: London
type: place
part-of: United Kingdom
aliases: [倫敦, London]
---
kind: name
name: Paris
type: place
part-of: France
aliases: [巴黎, Paris]
---
kind: name
name: Berlin
type: place
part-of: Germany
aliases: [柏林, Berlin]
---
kind: name
name: Brussels
type: place
part-of: Belgium
aliases: [布魯塞爾, Brussels]
---
kind: name
name: Geneva
type: place
part-of: Switzerland
aliases: [日內瓦, Geneva]
---
kind: name
name: Zurich
type: place
part-of: Switzerland
aliases: [蘇黎世, Zurich]
---
kind: name
name: Moscow
type: place
part-of: Russia
aliases: [莫斯科, Moscow]
---
kind: name
name: Kyiv
type: place
part-of: Ukraine
aliases: [基輔, Kyiv, Kiev]
---
kind: name
name: New York
type: place
part-of: United States
aliases: [紐約, New York, New York City]
---
kind: name
name: California
type: place
part-of: United States
aliases: [加州, 加利福尼亞, California]
---
kind: name
name: Silicon Valley
type: place
part-of: United States
zh-Hans: 硅谷
zh-Hant: 矽谷
aliases: [矽谷, 硅谷, Silicon Valley]
---
kind: name
name: Texas
type: place
part-of: United States
aliases: [德州, 得克薩斯, Texas]
---
kind: name
name: Sydney
type: place
part-of: Australia
zh-Hans: 悉尼
zh-Hant: 雪梨
aliases: [雪梨, 悉尼, Sydney]
---
kind: name
name: Dubai
type: place
part-of: United Arab Emirates
zh-Hans: 迪拜
zh-Hant: 杜拜
aliases: [杜拜, 迪拜, Dubai]
---
kind: name
name: Mumbai
type: place
part-of: India
aliases: [孟買, Mumbai]
---
kind: name
name: New Delhi
type: place
part-of: India
zh-Hans: 新德里
aliases: [新德里, New Delhi, Delhi]
---
kind: name
name: Gaza
type: place
zh-Hans: 加沙
zh-Hant: 加薩
aliases: [加薩, 加沙, Gaza]
---
kind: name
name: Red Sea
type: place
aliases: [紅海, Red Sea]
---
kind: name
name: South China Sea
type: place
aliases: [南海, South China Sea]
---
kind: name
name: Taiwan Strait
type: place
aliases: [台海, 台灣海峽, Taiwan Strait]
---
kind: name
name: United Nations
type: organisation
aliases: [聯合國, UN, U.N., United Nations, the United Nations]
---
kind: name
name: World Health Organization
type: organisation
aliases: [世界衛生組織, 世衛組織, 世衛, WHO, World Health Organization, World Health Organisation]
---
kind: name
name: World Bank
type: organisation
aliases: [世界銀行, 世銀, World Bank, the World Bank]
---
kind: name
name: IMF
type: organisation
aliases: [國際貨幣基金組織, 國際貨幣基金, IMF, International Monetary Fund]
---
kind: name
name: WTO
type: organisation
aliases: [世界貿易組織, 世貿組織, 世貿, WTO, World Trade Organization]
---
kind: name
name: OECD
type: organisation
aliases: [經合組織, 經濟合作暨發展組織, OECD]
---
kind: name
name: OPEC
type: organisation
aliases: [石油輸出國組織, 歐佩克, OPEC, "OPEC+"]
---
kind: name
name: IEA
type: organisation
aliases: [國際能源署, 國際能源總署, IEA, International Energy Agency]
---
kind: name
name: NATO
type: organisation
aliases: [北約, 北大西洋公約組織, NATO]
---
kind: name
name: ASEAN
type: organisation
zh-Hans: 东盟
zh-Hant: 東協
aliases: [東協, 東盟, ASEAN]
---
kind: name
name: "G7"
type: organisation
aliases: [七大工業國, 七國集團, "G7"]
---
kind: name
name: "G20"
type: organisation
aliases: [二十國集團, "G20"]
---
kind: name
name: European Central Bank
type: organisation
part-of: European Union
aliases: [歐洲央行, 歐洲中央銀行, ECB, European Central Bank]
---
kind: name
name: European Commission
type: organisation
part-of: European Union
zh-Hans: 欧盟委员会
zh-Hant: 歐盟執委會
aliases: [歐盟執委會, 歐盟委員會, 歐洲委員會, European Commission]
---
kind: name
name: European Parliament
type: organisation
part-of: European Union
aliases: [歐洲議會, European Parliament]
---
kind: name
name: Bank of England
type: organisation
part-of: United Kingdom
aliases: [英國央行, 英格蘭銀行, 英倫銀行, Bank of England]
---
kind: name
name: Bank of Japan
type: organisation
part-of: Japan
aliases: [日本央行, 日本銀行, 日銀, Bank of Japan, BOJ]
---
kind: name
name: People's Bank of China
type: organisation
part-of: China
aliases: [中國人民銀行, 中國央行, 人行, People's Bank of China, PBOC]
---
kind: name
name: Asian Development Bank
type: organisation
aliases: [亞洲開發銀行, 亞銀, Asian Development Bank]
---
kind: name
name: UNICEF
type: organisation
part-of: United Nations
aliases: [聯合國兒童基金會, UNICEF]
---
kind: name
name: UNESCO
type: organisation
part-of: United Nations
aliases: [聯合國教科文組織, UNESCO]
---
kind: name
name: FAO
type: organisation
part-of: United Nations
aliases: [聯合國糧農組織, FAO, Food and Agriculture Organization]
---
kind: name
name: IAEA
type: organisation
part-of: United Nations
zh-Hans: 国际原子能机构
zh-Hant: 國際原子能總署
aliases: [國際原子能總署, 國際原子能機構, IAEA]
---
kind: name
name: ITU
type: organisation
part-of: United Nations
aliases: [國際電信聯盟, International Telecommunication Union]
---
kind: name
name: IPCC
type: organisation
part-of: United Nations
aliases: [政府間氣候變化專門委員會, IPCC]
---
kind: name
name: IATA
type: organisation
aliases: [國際航空運輸協會, IATA]
---
kind: name
name: FIFA
type: organisation
zh-Hans: 国际足联
zh-Hant: 國際足總
aliases: [國際足總, 國際足聯, FIFA]
---
kind: name
name: UEFA
type: organisation
zh-Hans: 欧足联
zh-Hant: 歐洲足總
aliases: [歐洲足總, 歐足聯, UEFA]
---
kind: name
name: International Olympic Committee
type: organisation
zh-Hans: 国际奥委会
zh-Hant: 國際奧會
aliases: [國際奧會, 國際奧委會, International Olympic Committee, IOC]
---
kind: name
name: Red Cross
type: organisation
aliases: [紅十字會, Red Cross]
---
kind: name
name: Amnesty International
type: organisation
aliases: [國際特赦組織, Amnesty International]
---
kind: name
name: Greenpeace
type: organisation
zh-Hans: 绿色和平
zh-Hant: 綠色和平
aliases: [綠色和平, 綠色和平組織, Greenpeace]
---
kind: name
name: Chinese Communist Party
type: organisation
part-of: China
aliases: [中國共產黨, 中共中央, Chinese Communist Party, Communist Party of China, CCP]
---
kind: name
name: State Council of China
type: organisation
part-of: China
aliases: [國務院, 中國國務院, State Council]
---
kind: name
name: Ministry of Commerce of China
type: organisation
part-of: China
aliases: [中國商務部, Chinese Ministry of Commerce, MOFCOM]
---
kind: name
name: NDRC
type: organisation
part-of: China
aliases: [國家發改委, 發改委, 國家發展改革委, NDRC, National Development and Reform Commission]
---
kind: name
name: Ministry of Industry and Information Technology
type: organisation
part-of: China
aliases: [工信部, 工業和信息化部, MIIT]
---
kind: name
name: National Bureau of Statistics of China
type: organisation
part-of: China
aliases: [中國國家統計局, 國家統計局, National Bureau of Statistics]
---
kind: name
name: Executive Yuan
type: organisation
part-of: Taiwan
aliases: [行政院, Executive Yuan]
---
kind: name
name: Legislative Yuan
type: organisation
part-of: Taiwan
aliases: [立法院, Legislative Yuan]
---
kind: name
name: Donald Trump
type: person
part-of: United States
zh-Hans: 特朗普
zh-Hant: 川普
aliases: [特朗普, 川普, "唐納·川普", Donald Trump, Trump, President Trump]
---
kind: name
name: Joe Biden
type: person
part-of: United States
aliases: [拜登, "喬·拜登", Joe Biden, Biden, President Biden]
---
kind: name
name: Barack Obama
type: person
part-of: United States
zh-Hans: 奥巴马
zh-Hant: 歐巴馬
aliases: [歐巴馬, 奧巴馬, Barack Obama, Obama]
---
kind: name
name: Xi Jinping
type: person
part-of: China
aliases: [習近平, Xi Jinping]
---
kind: name
name: Li Qiang
type: person
part-of: China
aliases: [李強, Li Qiang]
---
kind: name
name: Vladimir Putin
type: person
part-of: Russia
zh-Hans: 普京
zh-Hant: 普丁
aliases: [普丁, 普京, Vladimir Putin, Putin]
---
kind: name
name: Volodymyr Zelensky
type: person
part-of: Ukraine
zh-Hans: 泽连斯基
zh-Hant: 澤倫斯基
aliases: [澤倫斯基, 澤連斯基, Zelensky, Zelenskyy, Volodymyr Zelensky]
---
kind: name
name: Narendra Modi
type: person
part-of: India
aliases: [莫迪, Narendra Modi]
---
kind: name
name: Emmanuel Macron
type: person
part-of: France
zh-Hans: 马克龙
zh-Hant: 馬克宏
aliases: [馬克宏, 馬克龍, Emmanuel Macron, Macron]
---
kind: name
name: Olaf Scholz
type: person
part-of: Germany
zh-Hans: 朔尔茨
zh-Hant: 蕭茲
aliases: [蕭茲, 朔爾茨, Olaf Scholz]
---
kind: name
name: Friedrich Merz
type: person
part-of: Germany
zh-Hans: 默茨
zh-Hant: 梅爾茨
aliases: [梅爾茨, 梅茨, Friedrich Merz]
---
kind: name
name: Keir Starmer
type: person
part-of: United Kingdom
zh-Hans: 斯塔默
zh-Hant: 施凱爾
aliases: [施凱爾, 斯塔默, Keir Starmer]
---
kind: name
name: Ursula von der Leyen
type: person
part-of: European Union
aliases: [馮德萊恩, Ursula von der Leyen, von der Leyen]
---
kind: name
name: "António Guterres"
type: person
part-of: United Nations
aliases: [古特雷斯, Antonio Guterres, "António Guterres", Guterres]
---
kind: name
name: Wilbur Ross
type: person
part-of: United States
aliases: ["威爾伯·羅斯", Wilbur Ross]
---
kind: name
name: Elon Musk
type: person
aliases: [馬斯克, "伊隆·馬斯克", Elon Musk, Musk]
---
kind: name
name: Bloomberg
type: organisation
aliases: [彭博社, 彭博, 彭博新聞社, Bloomberg, Bloomberg News]
---
kind: name
name: Reuters
type: organisation
aliases: [路透社, 路透, Reuters]
---
kind: name
name: Associated Press
type: organisation
aliases: [美聯社, Associated Press, the AP]
---
kind: name
name: AFP
type: organisation
aliases: [法新社, AFP, Agence France-Presse]
---
kind: name
name: Wall Street Journal
type: organisation
aliases: [華爾街日報, The Wall Street Journal, Wall Street Journal, WSJ]
---
kind: name
name: New York Times
type: organisation
aliases: [紐約時報, The New York Times, New York Times]
---
kind: name
name: Washington Post
type: organisation
aliases: [華盛頓郵報, The Washington Post, Washington Post]
---
kind: name
name: Financial Times
type: organisation
aliases: [金融時報, Financial Times]
---
kind: name
name: The Economist
type: organisation
aliases: [經濟學人, The Economist]
---
kind: name
name: The Guardian
type: organisation
aliases: [衛報, The Guardian]
---
kind: name
name: BBC
type: organisation
aliases: [英國廣播公司, BBC]
---
kind: name
name: CNN
type: organisation
aliases: [有線電視新聞網, CNN]
---
kind: name
name: CNBC
type: organisation
aliases: [CNBC]
---
kind: name
name: Nikkei
type: organisation
aliases: [日經, 日經亞洲, 日本經濟新聞, Nikkei, Nikkei Asia]
---
kind: name
name: NHK
type: organisation
aliases: [日本放送協會, NHK]
---
kind: name
name: Xinhua
type: organisation
part-of: China
aliases: [新華社, 新華網, Xinhua, Xinhua News Agency]
---
kind: name
name: People's Daily
type: organisation
part-of: China
aliases: [人民日報, People's Daily]
---
kind: name
name: Global Times
type: organisation
part-of: China
aliases: [環球時報, Global Times]
---
kind: name
name: Caijing
type: organisation
part-of: China
zh-Hans: 《财经》
zh-Hant: 《財經》
aliases: ["《財經》", 財經雜誌, "《財經》雜誌", Caijing]
---
kind: name
name: Caixin
type: organisation
part-of: China
aliases: [財新, 財新網, Caixin]
---
kind: name
name: CCTV
type: organisation
part-of: China
aliases: [央視, 中央電視台, CCTV]
---
kind: name
name: South China Morning Post
type: organisation
part-of: Hong Kong
aliases: [南華早報, South China Morning Post, SCMP]
---
kind: name
name: Central News Agency
type: organisation
part-of: Taiwan
aliases: [中央社, Central News Agency]
---
kind: name
name: Yonhap
type: organisation
part-of: South Korea
aliases: [韓聯社, Yonhap]
---
kind: name
name: Al Jazeera
type: organisation
zh-Hans: 半岛电视台
zh-Hant: 半島電視台
aliases: [半島電視台, Al Jazeera]
---
kind: name
name: Der Spiegel
type: organisation
aliases: [明鏡周刊, Der Spiegel]
---
kind: name
name: Heritage Foundation
type: organisation
part-of: United States
aliases: [傳統基金會, Heritage Foundation, The Heritage Foundation]
---
kind: name
name: Stanford University
type: organisation
part-of: United States
zh-Hans: 斯坦福大学
zh-Hant: 史丹佛大學
aliases: [史丹佛大學, 史丹福大學, 斯坦福大學, Stanford University, Stanford]
---
kind: name
name: Hoover Institution
type: organisation
part-of: United States
aliases: [胡佛研究所, Hoover Institution]
---
kind: name
name: Harvard University
type: organisation
part-of: United States
aliases: [哈佛大學, Harvard University, Harvard]
---
kind: name
name: MIT
type: organisation
part-of: United States
aliases: [麻省理工學院, 麻省理工, MIT, Massachusetts Institute of Technology]
---
kind: name
name: Oxford University
type: organisation
part-of: United Kingdom
aliases: [牛津大學, Oxford University, University of Oxford]
---
kind: name
name: Cambridge University
type: organisation
part-of: United Kingdom
aliases: [劍橋大學, University of Cambridge, Cambridge University]
---
kind: name
name: Tsinghua University
type: organisation
part-of: China
aliases: [清華大學, Tsinghua University]
---
kind: name
name: Peking University
type: organisation
part-of: China
aliases: [北京大學, Peking University]
---
kind: name
name: National Taiwan University
type: organisation
part-of: Taiwan
aliases: [台灣大學, 國立臺灣大學, National Taiwan University]
---
kind: name
name: RAND
type: organisation
part-of: United States
aliases: [蘭德公司, RAND, RAND Corporation]
---
kind: name
name: CSIS
type: organisation
part-of: United States
aliases: [戰略與國際研究中心, CSIS]
---
kind: name
name: Brookings Institution
type: organisation
part-of: United States
aliases: [布魯金斯學會, Brookings Institution, Brookings]
---
kind: name
name: Goldman Sachs
type: organisation
part-of: United States
aliases: [高盛, Goldman Sachs]
---
kind: name
name: Morgan Stanley
type: organisation
part-of: United States
aliases: [摩根士丹利, 大摩, Morgan Stanley]
---
kind: name
name: JPMorgan Chase
type: organisation
part-of: United States
aliases: [摩根大通, 小摩, JPMorgan, JP Morgan, JPMorgan Chase]
---
kind: name
name: Citigroup
type: organisation
part-of: United States
aliases: [花旗, 花旗集團, 花旗銀行, Citigroup, Citi]
---
kind: name
name: Bank of America
type: organisation
part-of: United States
aliases: [美國銀行, Bank of America]
---
kind: name
name: HSBC
type: organisation
part-of: United Kingdom
aliases: [滙豐, 匯豐, 匯豐銀行, HSBC]
---
kind: name
name: UBS
type: organisation
part-of: Switzerland
aliases: [瑞銀, UBS]
---
kind: name
name: Deutsche Bank
type: organisation
part-of: Germany
aliases: [德意志銀行, Deutsche Bank]
---
kind: name
name: Moody's
type: organisation
part-of: United States
aliases: [穆迪, Moody's]
---
kind: name
name: "S&P"
type: organisation
part-of: United States
aliases: [標普, 標準普爾, "S&P", "S&P Global", "Standard & Poor's"]
---
kind: name
name: Fitch
type: organisation
part-of: United States
aliases: [惠譽, Fitch, Fitch Ratings]
---
kind: name
name: McKinsey
type: organisation
part-of: United States
aliases: [麥肯錫, McKinsey]
---
kind: name
name: Deloitte
type: organisation
aliases: [德勤, 勤業眾信, Deloitte]
---
kind: name
name: PwC
type: organisation
aliases: [普華永道, 資誠, PwC]
---
kind: name
name: Gartner
type: organisation
part-of: United States
aliases: [高德納, 顧能, Gartner]
---
kind: name
name: IDC
type: organisation
part-of: United States
aliases: [國際數據資訊, IDC]
---
kind: name
name: Walmart
type: organisation
part-of: United States
aliases: [沃爾瑪, Walmart]
---
kind: name
name: Boeing
type: organisation
part-of: United States
aliases: [波音, 波音公司, Boeing]
---
kind: name
name: Airbus
type: organisation
part-of: Europe
zh-Hans: 空中客车
zh-Hant: 空中巴士
aliases: [空中巴士, 空巴, 空客, 空中客車, Airbus]
---
kind: name
name: Toyota
type: organisation
part-of: Japan
aliases: [豐田, 豐田汽車, Toyota]
---
kind: name
name: Honda
type: organisation
part-of: Japan
aliases: [本田, Honda]
---
kind: name
name: Volkswagen
type: organisation
part-of: Germany
zh-Hans: 大众汽车
zh-Hant: 福斯汽車
aliases: [福斯汽車, 大眾汽車, 福斯集團, Volkswagen, VW]
---
kind: name
name: BMW
type: organisation
part-of: Germany
zh-Hans: 宝马
zh-Hant: 寶馬
aliases: [寶馬, BMW]
---
kind: name
name: Mercedes-Benz
type: organisation
part-of: Germany
zh-Hans: 奔驰
zh-Hant: 賓士
aliases: [賓士, 梅賽德斯-奔馳, 奔馳, Mercedes-Benz, Mercedes]
---
kind: name
name: Ford
type: organisation
part-of: United States
aliases: [福特汽車, Ford Motor]
---
kind: name
name: General Motors
type: organisation
part-of: United States
aliases: [通用汽車, General Motors, GM]
---
kind: name
name: Tesla
type: organisation
part-of: United States
aliases: [特斯拉, Tesla, Tesla Inc]
---
kind: name
name: Waymo
type: organisation
part-of: United States
aliases: [Waymo]
---
kind: name
name: BYD
type: organisation
part-of: China
aliases: [比亞迪, BYD]
---
kind: name
name: CATL
type: organisation
part-of: China
aliases: [寧德時代, CATL]
---
kind: name
name: Shell
type: organisation
part-of: United Kingdom
aliases: [殼牌, Royal Dutch Shell]
---
kind: name
name: BP
type: organisation
part-of: United Kingdom
aliases: [英國石油, BP]
---
kind: name
name: ExxonMobil
type: organisation
part-of: United States
aliases: [埃克森美孚, ExxonMobil, Exxon]
---
kind: name
name: Saudi Aramco
type: organisation
part-of: Saudi Arabia
zh-Hans: 沙特阿美
zh-Hant: 沙烏地阿美
aliases: [沙烏地阿美, 沙特阿美, Saudi Aramco, Aramco]
---
kind: name
name: PetroChina
type: organisation
part-of: China
aliases: [中國石油, 中石油, PetroChina]
---
kind: name
name: Sinopec
type: organisation
part-of: China
aliases: [中國石化, 中石化, Sinopec]
---
kind: name
name: State Grid
type: organisation
part-of: China
zh-Hans: 国家电网
aliases: [國家電網, State Grid]
---
kind: name
name: Taipower
type: organisation
part-of: Taiwan
aliases: [台電, 台灣電力公司, Taipower]
---
kind: name
name: Pfizer
type: organisation
part-of: United States
aliases: [輝瑞, Pfizer]
---
kind: name
name: Moderna
type: organisation
part-of: United States
aliases: [莫德納, Moderna]
---
kind: name
name: AstraZeneca
type: organisation
part-of: United Kingdom
zh-Hans: 阿斯利康
zh-Hant: 阿斯特捷利康
aliases: [阿斯特捷利康, 阿斯利康, AstraZeneca]
---
kind: name
name: Novo Nordisk
type: organisation
part-of: Denmark
zh-Hans: 诺和诺德
zh-Hant: 諾和諾德
aliases: [諾和諾德, Novo Nordisk]
---
kind: name
name: Roche
type: organisation
part-of: Switzerland
aliases: [羅氏, 羅氏藥廠, Roche]
---
kind: name
name: Novartis
type: organisation
part-of: Switzerland
aliases: [諾華, Novartis]
---
kind: name
name: "Johnson & Johnson"
type: organisation
part-of: United States
zh-Hans: 强生
zh-Hant: 嬌生
aliases: [嬌生, 強生, "Johnson & Johnson"]
---
kind: name
name: Netflix
type: organisation
part-of: United States
aliases: [網飛, 奈飛, Netflix]
---
kind: name
name: Disney
type: organisation
part-of: United States
aliases: [迪士尼, Disney, Walt Disney]
---
kind: name
name: Uber
type: organisation
part-of: United States
aliases: [優步, Uber]
---
kind: name
name: McDonald's
type: organisation
part-of: United States
aliases: [麥當勞, McDonald's]
---
kind: name
name: Starbucks
type: organisation
part-of: United States
aliases: [星巴克, Starbucks]
---
kind: name
name: Coca-Cola
type: organisation
part-of: United States
aliases: [可口可樂, Coca-Cola]
---
kind: name
name: Nike
type: organisation
part-of: United States
zh-Hans: 耐克
zh-Hant: 耐吉
aliases: [耐吉, 耐克, Nike]
---
kind: name
name: LVMH
type: organisation
part-of: France
aliases: [路威酩軒, LVMH]
---
kind: name
name: IKEA
type: organisation
part-of: Sweden
aliases: [宜家, 宜家家居, IKEA]
---
kind: name
name: "Nestlé"
type: organisation
part-of: Switzerland
aliases: [雀巢, "Nestlé", Nestle]
---
kind: name
name: Unilever
type: organisation
part-of: United Kingdom
aliases: [聯合利華, Unilever]
---
kind: name
name: EVA Air
type: organisation
part-of: Taiwan
aliases: [長榮航空, EVA Air]
---
kind: name
name: China Airlines
type: organisation
part-of: Taiwan
aliases: [中華航空, 華航, China Airlines]
---
kind: name
name: Cathay Pacific
type: organisation
part-of: Hong Kong
aliases: [國泰航空, Cathay Pacific]
---
kind: name
name: Lufthansa
type: organisation
part-of: Germany
aliases: [漢莎航空, Lufthansa]
---
kind: name
name: MTR
type: organisation
part-of: Hong Kong
aliases: [港鐵, MTR, MTR Corporation]
---
kind: name
name: Evergrande
type: organisation
part-of: China
aliases: [恆大, 中國恆大, 恆大集團, Evergrande]
---
kind: name
name: Country Garden
type: organisation
part-of: China
aliases: [碧桂園, Country Garden]
---
kind: name
name: "Covid-19"
type: event
zh-Hans: 新冠肺炎
aliases: [新冠肺炎, 新冠疫情, 新冠病毒, "Covid-19", "COVID-19", Covid]
---
kind: name
name: Olympic Games
type: event
zh-Hans: 奥运会
zh-Hant: 奧運
aliases: [奧運, 奧運會, 奧林匹克運動會, Olympics, Olympic Games, the Olympics]
---
kind: name
name: World Cup
type: event
zh-Hans: 世界杯
zh-Hant: 世界盃
aliases: [世界盃, 世足賽, World Cup]
---
kind: name
name: Paris Agreement
type: work
zh-Hans: 巴黎协定
zh-Hant: 巴黎協定
aliases: [巴黎協定, 巴黎協議, Paris Agreement, Paris climate accord]
---
kind: name
name: Belt and Road Initiative
type: work
part-of: China
aliases: [一帶一路, Belt and Road, Belt and Road Initiative]
---
kind: name
name: "Made in China 2025"
type: work
part-of: China
aliases: ["中國製造2025", "中國制造2025", "Made in China 2025", "「中國製造2025」"]
---
kind: name
name: China and United States
type: place
aliases: [中美, 中美兩國, 中美雙方]
---
kind: cue
name: name.organisation-end
note: what a Chinese organisation's name ends in
aliases: [電信, 電力公司, 衛視, 消基會, 海關, 央行, 交警, 水務局, 發改委, 證交所, 港交所, 金管局, 房屋局, 規劃局, 旅遊局, 農業局, 勞工局, 公司, 集團, 銀行, 航空, 大學, 學院, 研究所, 研究院, 研究中心, 實驗室, 醫院, 委員會, 基金會, 協會, 學會, 聯盟, 聯合會, 總會, 工會, 商會, 公會, 議會, 法院, 檢察院, 檢察署, 警察局, 衛生局, 民航局, 管理局, 統計局, 監管局, 環保局, 教育局, 交通局, 消防局, 氣象局, 氣象署, 疾管署, 健保署, 能源署, 環境部, 交通部, 教育部, 國防部, 外交部, 財政部, 商務部, 經濟部, 衛生部, 衛福部, 內政部, 勞動部, 農業部, 司法部, 能源部, 科技部, 數發部, 金管會, 消保會, 證監會, 銀保監會, 保護會, 國發會, 日報, 晚報, 時報, 週刊, 周刊, 通訊社, 電視台, 雜誌社, 出版社, 交易所, 金控, 捷運, 地鐵, 製藥, 藥廠, 生技, 航運, 俱樂部, 黨部, 民主黨, 共和黨, 保守黨, 工黨, 國民黨, 民進黨, 總署, 事務所, 博物館, 圖書館, 動物園, 水庫, 電廠, 核電廠, 發電廠, 機場, 港務局, 車站, 中學, 小學, 高中, 幼兒園, 球隊, 聯賽, 縣政府, 市政府, 省政府, 政府, 事務局, 事務署, 監察局, 稅務局, 稅務署, 管理署, 防護署, 策劃署, 審查局, 警方, 法庭, 檢方, 醫學中心, 電網公司, 紀念醫院, 聯會, 發展局, 房委會, 運輸署, 港務公司, 碼頭公司, 審計署, 審計處, 選舉委員會, 選委會, 民調中心, 交響樂團, 樂團, 球會, 農會, 漁會, 合作社, 信用社, 儲備局, 銀監局, 海事局, 林業局, 園林局, 電視臺, 商業銀行, 投顾, 投信, 資管, 资管, 投顧, 期貨, 資本, 評級, 律師事務所, 會計師事務所, 諮詢, 咨询, 智庫, 民意研究所, 調研, 徵信, 租賃, 重工, 造船, 電信局, 水利局, 水務署, 房屋署, 衛生署, 環保署, 勞工處, 入境處, 警務處, 消防處, 食環署, 統計處, 屋宇署, 地政總署, 入境事務處, 漁護署, 食安中心, 土拓署, 渠務署, 路政署, 民政署, 康文署, 廉政公署, 懲教署, 懲教處, 社署, 社會福利署, 醫管局, 市建局, 房協, 機管局, 旅發局, 貿發局, 生產力局, 公署, 平機會, 天文台, 選管會, 差估署, 庫務署, 規劃署, 物流局, 保安局, 民政局, 財庫局, 創科局, 醫務衛生局, 食藥署, 食物藥物管理局, 國健署, 警政署, 移民署, 水利署, 觀光署, 公路局, 航港局, 國稅局, 農糧署, 林業署, 國土署, 資通署, 產業署, 國教署, 體育署, 主計總處, 主計處, 調查局, 消防署, 海巡署, 社家署, 高公局, 法務部, 文化部, 數位部, 海委會, 陸委會, 國科會, 公平會, 通傳會, 原民會, 客委會, 退輔會, 中選會, 公路總局, 工信部, 人社部, 住建部, 自然資源部, 生態環境部, 水利部, 農業農村部, 衛健委, 醫保局, 藥監局, 市場監管總局, 國資委, 網信辦, 鐵路局, 郵政局, 林草局, 應急管理部, 文旅部, 民政部, 公安部, 公安局, 稅務總局, 海關總署, 住建局, 人社局, 衛健局, 文旅局, 商務廳, 財政廳, 教育廳, 水利廳, 交通運輸廳, 農業農村廳, 工信廳, 科技廳, 公安廳, 商務局, 財政局, 科技局, 城管局, 應急管理局, 自然資源局, 生態環境局, 消防救援支隊, 交警支隊, 支隊, 管委會, 居委會, 村委會, 街道辦, 供電公司, 供電局, 自來水公司, 燃氣公司, 公交集團, 地鐵集團, 水務集團, 博覽中心, 會展中心, 藝術館, 美術館, 科學館, 體育館, 療養院, 養老院, 安老院, 福利院, 孤兒院, 中心醫院, 人民醫院, 婦幼保健院, 療養中心, 教會, 書院, 職業學院, 技術學院, 師範大學, 幼稚園, 聯校, 校友會, 家長會, 業主立案法團, 街坊會, 青商會, 獅子會, 紅十字會, 慈善總會, 救助站]
---
kind: cue
name: name.firm-end
note: "ends a firm's name only behind a word that no dictionary knows: 汇能科技, not 新能源科技"
aliases: [國際, 控股, 實業, 科技, 電子, 能源, 重工, 汽車, 食品, 保險, 人壽, 證券, 投信, 營造, 資本, 生物, 電機, 工業, 化工, 材料, 物流, 海運, 航運, 快遞, 快運, 超市, 百貨, 酒店, 飯店, 石油, 石化, 鋼鐵, 水泥, 紡織, 傳媒, 影業, 光電, 半導體, 礦業, 農牧, 乳業, 酒業, 地產, 置業, 物業, 電力, 燃氣, 水務, 軟體, 軟件, 資訊, 網絡, 網路, 通訊, 通信, 醫療, 醫藥, 藥業, 電池, 動力, 儲能, 新能源, 旅行社, 造船, 輪船, 郵輪, 鐵路, 巴士, 客運, 足球會, 足球俱樂部, 大廈, 經濟報, 醫學中心, 電網, 農場, 漁業, 茶業, 種業, 糧油, 精密, 機械, 機器人, 新能, 精機, 重機, 鋰業, 光學, 電器, 家電, 服飾, 餅業, 藥妝, 建設, 建築, 電訊, 影視, 牧業, 輪胎, 玻璃, 紙業, 鋁業, 銅業, 稀土, 信託, 期貨]
---
kind: cue
name: name.organisation-noun
note: "what an English organisation's name ends in, or is called in short"
aliases: [Inc, Inc., Corp, Corp., Corporation, Ltd, Ltd., LLC, PLC, plc, Co., Company, company, Group, group, Holdings, Bank, bank, University, university, College, college, Institute, institute, Institution, Agency, agency, Ministry, ministry, Council, council, Office, office, Hospital, hospital, Department, department, Bureau, bureau, Authority, authority, Commission, commission, Committee, committee, Board, board, Court, court, Union, union, Airline, airline, Airlines, Airways, Railway, Railways, Association, association, Foundation, foundation, Federation, League, Society, Centre, Center, centre, Trust, Fund, Party, Club, club, Alliance, Organisation, Organization, School, Laboratory, Museum, Gazette, Times, Post, Herald, Journal, Tribune, Daily, Energy, Motors, Motor, Electric, Technologies, Technology, Semiconductor, Pharmaceuticals, Pharma, Insurance, Capital, Partners, Securities, Service, service, Administration, administration, government, Government, Parliament, parliament, police, Police, Senate, regulator, operator, utility, Laboratories, Brothers, Industries, Solar, Power, Telecom, Steel, Foods, Media, Studios, Systems, Software, Networks, Logistics, Shipping, Port, Air, Biotech, Therapeutics, Rovers, Wanderers, Stores, Breweries, Dairies]
---
kind: cue
name: name.title
note: what stands before a person's name
aliases: [董事長, 總裁, 執行長, 行政總裁, 首席執行官, 總經理, 副總裁, 副總經理, 財務長, 營運長, 技術長, 創辦人, 創始人, 聯合創辦人, 理事長, 秘書長, 主席, 副主席, 主任, 副主任, 局長, 副局長, 署長, 部長, 副部長, 次長, 處長, 院長, 副院長, 校長, 教授, 副教授, 助理教授, 講師, 學者, 專家, 分析師, 經濟學家, 首席經濟學家, 研究員, 研究學者, 發言人, 主管, 總監, 總理, 首相, 總統, 副總統, 議員, 立委, 參議員, 眾議員, 市長, 縣長, 省長, 州長, 鎮長, 村長, 書記, 委員, 醫師, 醫生, 護理師, 律師, 檢察官, 法官, 記者, 作家, 導演, 教練, 總教練, 隊長, 球員, 選手, 教宗, 主教, 上校, 將軍, 司令, 大使, 特使, 代表, 會長, 副會長, 經理, 店長, 船長, 機長, 工程師, 科學家, 歷史學家, 居民, 市民, 受訪者, 農民, 司機, 民眾, 店主, 家長, 前總統, 前總理, 前部長, 時任商務部長, 商務部長, 外長, 防長, 財長, 國務卿, Dr, Dr., Prof, Prof., Professor, professor, President, president, Vice President, Chairman, chairman, chairwoman, Chairwoman, Chair, chair, chief executive, Chief Executive, CEO, CFO, COO, CTO, Director, director, managing director, Minister, minister, Prime Minister, prime minister, Chancellor, chancellor, Senator, senator, Secretary, secretary, Governor, governor, Mayor, mayor, Judge, judge, General, Colonel, Captain, captain, coach, head coach, spokesman, spokeswoman, spokesperson, analyst, economist, researcher, scientist, engineer, epidemiologist, founder, co-founder, manager, general manager, commissioner, Commissioner, Sir, Dame, Lord, Baroness, King, Queen, Prince, Princess, Pope, superintendent, Superintendent, inspector, Inspector, lawyer, author, historian, deputy director, vice-president, head, chief, Councillor, councillor, MP, Ambassador, ambassador, nurse, farmer, resident, teacher, headteacher, surgeon]
---
kind: cue
name: name.honorific
note: what stands before a surname alone
aliases: [Mr, Mr., Mrs, Mrs., Ms, Ms., Miss]
---
kind: cue
name: name.surname
note: Chinese surnames
aliases: [王, 李, 張, 劉, 陳, 楊, 黃, 趙, 吳, 周, 徐, 孫, 馬, 朱, 胡, 郭, 何, 高, 林, 羅, 鄭, 梁, 謝, 宋, 唐, 許, 韓, 馮, 鄧, 曹, 彭, 曾, 蕭, 田, 董, 袁, 潘, 于, 蔣, 蔡, 余, 杜, 葉, 程, 蘇, 魏, 呂, 丁, 任, 沈, 姚, 盧, 姜, 崔, 鍾, 譚, 陸, 汪, 范, 金, 石, 廖, 賈, 夏, 韋, 付, 方, 白, 鄒, 孟, 熊, 秦, 邱, 江, 尹, 薛, 閻, 段, 雷, 侯, 龍, 史, 陶, 黎, 賀, 顧, 毛, 郝, 龔, 邵, 萬, 錢, 嚴, 覃, 武, 戴, 莫, 孔, 向, 湯, 溫, 康, 施, 洪, 簡, 賴, 游, 連, 柯, 涂, 詹, 翁, 歐陽, 司馬, 諸葛, 上官, 司徒, 伍, 關, 倪, 管, 童, 凌, 安, 顏, 紀, 莊, 柳, 甘, 車, 卓, 阮, 巫, 鄔, 尤, 古, 藍, 辛, 包, 紐, 喬, 樊, 殷, 齊, 易, 苗, 駱, 梅, 曲, 申, 衛, 褚, 戚, 喻, 柏, 葛, 奚, 郎, 魯, 俞, 岑, 滕, 畢, 傅, 卞, 穆, 湛, 祁, 禹, 狄, 臧, 茅, 龐, 舒, 屈, 祝, 閔, 婁, 刁, 霍, 虞, 裘, 繆, 郁, 杭, 鈕, 邢, 裴, 荀, 甄, 靳, 焦, 宓, 仇, 欒, 厲, 戎, 符, 郜, 薊, 蒲, 藺, 屠, 莘, 翟, 逄, 扈, 冀, 濮, 晏, 柴, 瞿, 慕, 戈, 庾, 耿, 匡, 寇, 闕, 歐, 蔚, 鞏, 聶, 晁, 敖, 訾, 闞, 饒, 鞠, 巢, 荊, 佟, 桂, 廉]
---
kind: cue
name: name.generic
note: "words that make a noun of an organisation general, not a name"
aliases: [生產商, 代理商, 供應商, 開發商, 設備商, 經銷商, 零售商, 運營商, 營運商, 製造商, 承包商, 承建商, 發展商, 電商, 券商, 廠商, 同業, 對手, 主要對手, 競爭對手, 該, 這家, 這些, 那家, 一家, 兩家, 多家, 數家, 幾家, 各, 各大, 各家, 每家, 部分, 其他, 其它, 許多, 大型, 小型, 中小型, 本土, 外國, 國外, 國內, 海外, 國際, 跨國, 國營, 國有, 民營, 私營, 公立, 私立, 科技, 地方, 中央, 新創, 初創, 上市, 母, 子, 分, 總, 另一家, 所有, 有些, 主要, 相關, 違規, 龍頭, 知名, 外資, 一些, 不少, 大, 小, 新, 老, 舊, 本, 我, 貴, 新的, 大的, 汽車, 半導體, 晶片, 芯片, 電力, 保險, 製藥, 網路, 互聯網, 航空, 商業, 投資, 能源, 電信, 歐洲, 亞洲, 全球, 世界, 當地, 在地, 市立, 縣立, 省立, 國立, 高居, 位居, 名列, 躍居, 位列, 居於]
---
kind: cue
name: name.stop
note: a Chinese name does not reach across these
aliases: [的, 是, 在, 和, 與, 及, 由, 為, 對, 從, 將, 把, 被, 以, 於, 了, 說, 稱, 讓, 給, 向, 至, 到, 等, 且, 並, 或, 而, 但, 則, 也, 都, 就, 又, 還, 只, 已, 正, 曾, 據, 因, 如, 像, 比, 使, 令, 跟, 同, 後, 前, 中, 內, 外, 上, 下, 時, 並未, 目前, 現任, 時任, 包括, 以及, 透過, 通過, 例如, 根據, 表示, 指出, 認為, 宣布, 強調, 警告, 其中, 就是, 名, 位, 個, 家, 間, 所, 項, 種, 這, 那, 該, 此, 其, 我, 你, 他, 她, 它, 們, 不, 沒有, 有, 要, 會, 能, 可, 去年, 今年, 昨天, 昨日, 今天, 今日, 明年, 上周, 上週, 本周, 本週, 本月, 上月, 年, 月, 日, 號]
---
kind: cue
name: name.not
note: words that look like names or begin in one
aliases: [其餘, 其間, 其後, 其次, 其實, 其一, 其二, 其三, 其時, 尤其, 極其, 其他, 其它, 其內, 其外, 其中, 與其, 名副其實, 以上, 以下, I, Mon, Tue, Wed, Thu, Fri, Sat, Sun, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, "Q1", "Q2", "Q3", "Q4", "H1", "H2", The, A, An, In, "On", At, By, For, From, To, Of, With, And, But, Or, If, When, While, As, It, He, She, They, We, You, This, That, These, Those, There, Here, Not, "No", "Yes", All, Both, Some, Many, Most, More, Its, His, Her, Their, Our, My, Your, What, Who, How, Why, Where, Which, After, Before, Since, Until, Although, However, Meanwhile, Today, Tomorrow, Yesterday, Last, Next, New, One, Two, Three, Four, Five, Six, Seven, Eight, Nine, Ten, First, Second, Third, Christmas, Easter, Each, Every, Only, Even, Still, Also, Then, Now, So, Because, During, Despite, Under, Over, About, Between, Through, Into, Without, Within, Against, According, Had, Have, Has, Is, Are, Was, Were, Do, Does, Did, Can, Could, Will, Would, Should, Might, Must, Call, Hundreds, Thousands, Dozens, Millions, Hospitals, Schools, Doctors, Vaccination, Officials, Experts, Analysts, Critics, Residents, Police, Students, Workers, 判, 賠, 罰]
---
kind: cue
name: name.common-acronym
note: capital letters that name no one
aliases: [AI, GPU, CPU, GDP, CEO, CFO, COO, CTO, IT, TV, PC, EV, EVs, IPO, ETF, PMI, CPI, DNA, RNA, PDF, USB, LED, LCD, API, GPS, SUV, HIV, AIDS, ICU, MRI, CT, PCR, GMT, UTC, ID, VIP, FAQ, URL, HTML, EDA, MCU, IoT, HBM, DRAM, NAND, LNG, "CO2", VAT, HR, PR, "R&D", NGO, UFO, DIY, AM, PM, OK, LLM, SMS, QR, KM, GW, MW, KW, TWH, GWH, MWH, KWH, USD, EUR, GBP, CNY, HKD, TWD, NTD, RMB, JPY]
---
kind: cue
name: anaphor.organisation
note: "stands for the organisation, firm or body spoken of"
aliases: [該公司, 該企業, 該集團, 該銀行, 該機構, 該組織, 該基金會, 該局, 該校, 該院, 該台, 該報, 該廠, 這家公司, 這家企業, 這家機構, 這家銀行, 此公司, 公司方面, 本公司, 該航空公司, 該航, 該港, 該店, 該廠商, 該業者, 該供應商, 該機場, 該醫院, 該大學, 該球會, 該球隊, 該俱樂部, 院方, 校方, 局方, 廠方, 會方, 館方, 行方, 港方, 署方, 社方, 球團, 該行, 該部, 該署, 該會, 該黨, 該隊, 該國, 該市, 該縣, 該省, the company, the firm, the group, the bank, the airline, the agency, the office, the ministry, the council, the hospital, the university, the committee, the commission, the department, the bureau, the board, the union, the club, the chipmaker, the carmaker, the automaker, the retailer, the operator, the utility, the regulator, the organisation, the organization, the government, the authority, the court, the start-up, the startup, the manufacturer, the carrier, the lender, the charity, the school, the team, the party, the country, the city, the county, the co-operative, the cooperative, the developer, the builder, the brewer, the broker, the supplier, the producer, the processor, the miner, the insurer, the society, the trust, the foundation, the port, the federation, the association, the institute, the museum, the newspaper, the broadcaster, the supermarket, the drugmaker, the shipyard, the shipbuilder, the academy, the fund, the exchange, the publisher, the grocer, the refiner, the steelmaker, the smelter, the railway, the watchdog, the side, the champions]
---
kind: cue
name: anaphor.former
note: stands for the first of the two named last
aliases: [前者, the former]
---
kind: cue
name: anaphor.latter
note: stands for the one named last
aliases: [後者, the latter]
---
kind: cue
name: anaphor.person
note: stands for the person spoken of
aliases: [他, 她, he, she, his, her, him]
---
kind: cue
name: anaphor.any
note: stands for what was spoken of last
aliases: [其, 它, 該產品, 該晶片, 該系統, 該計劃, 該計畫, 該項目, 該專案, 該法案, 該政策, 該疫苗, 該藥, 該車, 該款, 此舉, 這一, 這項, 該項, it, its, they, their]

"""###
    ),
    (
      "Workflows/lexicon/notices.yaml",
      ###"""
# Words that mark what a page says around its article, where clauses begin, and what is worth checking.
---
kind: cue
name: notice.heading
note: "opens a list of other pages: what follows up to the next full sentence is not the article"
aliases: [Read next, READ NEXT, What to read next, Next up, More on this topic, More like this, In case you missed it, Top reads, Must reads, Explore more, Popular now, Most viewed, Most shared, Most commented, From the archive, From our archive, Similar stories, Other stories, Also on this site, Promoted stories, Around the web, From around the web, Sponsored links, You may like, Recommended reading, Suggested reading, Our picks, Today's top stories, 相關專題, 相關主題, 往期精選, 精彩推薦, 今日熱點, 今日熱門, 熱點推薦, 為你推薦, 為您推薦, 大家都在看, 其他人也在看, 更多相關, 更多精彩, 本週熱門, 本周熱門, 專題報導, 猜您喜歡, 熱門話題, 即時熱門, MOST READ, Most read, Most popular, Trending now, Trending, MORE FROM, More from, Related articles, Related stories, Related coverage, Related links, Related, RELATED, Read more, READ MORE, Read also, READ ALSO, Also read, See also, Recommended, Recommended for you, You may also like, You might also like, Editor's picks, Editors' picks, Popular stories, Top stories, Latest news, In other news, Further reading, Keep reading, More stories, Up next, Don't miss, 相關報導, 相關報道, 相關新聞, 相關文章, 相關閱讀, 相關連結, 延伸閱讀, 推薦閱讀, 更多新聞, 更多文章, 更多報導, 熱門新聞, 熱門文章, 熱門排行, 最多人閱讀, 點閱排行, 人氣排行, 你可能也喜歡, 你可能會喜歡, 你可能還想看, 您可能感興趣, 猜你喜歡, 看更多, 閱讀更多, 同場加映, 編輯精選, 編輯推薦, 最新消息, 往期回顧, 往期文章, 精選文章, 今日熱搜, 熱搜榜, 你可能感興趣, 你可能有興趣, 您可能也喜歡, 留言板, 留言區, 讀者留言, 評論區, 網友留言, Comments, 點擊觀看, 點擊閱讀, 點擊查看, 點我看, 下一篇, 上一篇, 下一則, 上一則, 下一頁, 影片推薦, 推薦影片, 更多內容, Next article, Previous article, More on this, More on this story, Also in the news, Elsewhere, Quiz, Watch, Podcast]
---
kind: cue
name: notice.advert
note: the advertisement that follows up to the next blank line
aliases: [Ad, AD, Advertising, PROMOTION, Paid for by, PAID FOR BY, Partner message, From our partners, From our sponsors, Brought to you by, Advertorial, ADVERTORIAL, 廣編特輯, 廣告企劃, 企劃專題, 合作專區, 特約內容, 品牌專區, ADVERTISEMENT, Advertisement, Advertisements, ADVERT, SPONSORED, Sponsored, Sponsored content, Promoted, PROMOTED, Paid post, Paid content, Partner content, 廣告, 廣告內容, 贊助, 贊助內容, 業配, 推廣, 工商時間]
---
kind: cue
name: notice.share
note: counts and buttons by which readers pass a page on
aliases: [Share, Tweet, Email, Facebook, Twitter, LinkedIn, WhatsApp, Telegram, Reddit, Pinterest, LINE, Weibo, WeChat, Copy link, Print, Save, Like, Likes, likes, Comment, Comments, comments, Reply, Follow, Follow us, Views, views, Shares, shares, Bookmark, 分享, 讚, 按讚, 留言, 評論, 點讚, 收藏, 轉發, 轉貼, 瀏覽, 閱讀數, 閱讀量, 點擊, 點閱, 人氣, 追蹤, 關注, 複製連結, 列印, 微博, 微信, 臉書, 推特, 訂閱, 回覆, stars, reviews, ratings, rating, votes, 閱讀, 字號, 字體, 大, 中, 小, 則, 喜歡, 人喜歡, 次, 票, 分, "A+", A-, 播放, 彈幕, 投幣, 在看, 轉寄, 朗讀, 複製]
---
kind: cue
name: notice.control
note: what a page's own buttons say
aliases: [Gift this article, Save article, Save for later, Listen to this article, Text size, Font size, min read, min listen, Share full article, 字體大小, 字號大小, 收聽, 聽新聞, 閱讀, 觀看, 點閱數, 瀏覽次數, 閱讀次數, Print this page, Print this article, Chat Icon, Back to top, Skip to content, Skip to main content, Cookie settings, Cookie policy, Privacy policy, Terms of use, Terms of service, Terms and conditions, Accept all, Accept cookies, Reject all, Log in, Sign in, Register, Menu, Search, Home, Close, Next, Previous, Load more, Show more, Click here, Subscribe now, Subscribe, Contact us, About us, Site map, Help, Loading, Play video, Watch, Listen, Advertise with us, Submit, Your name, Your email, Email address, Leave a comment, Post a comment, 返回頂部, 回到頂部, 回首頁, 首頁, 登入, 登錄, 註冊, 選單, 菜單, 搜尋, 搜索, 下一頁, 上一頁, 下一篇, 上一篇, 載入更多, 查看更多, 更多, 關閉, 列印本頁, 隱私權政策, 隱私政策, 使用條款, 服務條款, 聯絡我們, 關於我們, 網站地圖, 我同意, 接受, 播放, 回列表, 展開全文, 點此, 點我, 上一則, 下一則]
---
kind: cue
name: notice.sale
note: words by which something is sold
aliases: [cancel any time, 包郵, 領券, 掃碼領, 開通會員, Cancel anytime, cancel anytime, subscriber offer, Subscriber offer, introductory offer, Start your trial, Trade shares, commission-free, Get a quote, Apply now, sale, Sale, "% off", discount, Discount, coupon, promo code, special offer, Special offer, limited time, Limited time, buy now, Buy now, order now, Order now, book now, Book now, free shipping, free delivery, free trial, "0% finance", "0% interest", "0% APR", interest-free credit, deposit paid, part exchange, "3 for 2", "2 for 1", buy one get one, deals, Deals, while stocks last, from only, prices from, per night from, 限定, 優惠, 特價, 折扣, 早鳥, 免運, 下單, 搶購, 限時, 限量, 買一送一, 買就送, 滿額, 現折, 免費睇, 免費看, 免費試用, 免費領取, 免費下載, 團購, 特賣, 促銷, 週年慶, 周年慶, 即刻, 立即購買, 立即預訂, 立即報名, 立即下載, 點擊購買, 訂房, 訂購專線, 優惠碼, 折扣碼, 加入會員, 萬名會員, 回饋, 現省, 每晚最低, 原價, 售價, 起跳, 下殺, 折起, "最後3天", 最後倒數, 開戶即領, 即領, 紅包, 送你, 加碼送, 再送, 買就, 滿千, save up to, Save up to, "save 25%", subscribe and save, half price, money off, Black Friday, clearance, 起標, 抵買, 低至, 激安, 大減價, 免費領, 贈品, 抽獎, 註冊送, 月費, 吃到飽]
---
kind: cue
name: notice.appeal
note: the page asks its reader for something
aliases: [Support local news, support local news, Support our journalism, support our journalism, Subscribe to, subscribe to our, Sign up for, sign up for our, Sign up to, Join our, newsletter, Newsletter, Enjoying the, Enjoying this, Download our app, download our app, Download the app, Follow us on, follow us on, Make a donation, donate today, Become a member, become a member, This website uses cookies, We use cookies, uses cookies, Get the latest, delivered to your inbox, Turn on notifications, Share your thoughts, Tell us what you think, 訂閱電子報, 訂閱我們, 加入我們的, 追蹤我們, 下載APP, 下載App, 開啟通知, 按讚粉絲團, 掃描二維碼, 掃碼, 關注公眾號, 關注我們, 歡迎訂閱, 歡迎分享, 歡迎投稿, 歡迎轉載, 支持我們, 贊助我們, 小額贊助, 本網站使用Cookie, 使用cookie, 加入LINE好友, 點擊關注, 成為會員, 免費訂閱, Support independent, support independent, Cancel at any time, cancel anytime, Cancel anytime, Free for, Sign up now, Subscribe today, subscribe today, SUBSCRIBE, SIGN UP, JOIN US, DONATE, Donate now, Your support, Give now]
---
kind: cue
name: notice.invite
note: "opens a line that asks the reader to join, fetch or hear something"
aliases: [加入, 下載, 訂閱, 開通, 註冊, 掃碼, 掃描, 關注, 升級, 成為, 申請, 點擊, 立即, 馬上, 收聽, 追蹤, 免費, Join, Download, Subscribe, Listen to, Listen, Try, Become, Get, Follow, Upgrade, Sign up, Register, Install, Watch]
---
kind: cue
name: notice.offer
note: "what such a line offers, where it ends its phrase"
aliases: [App, APP, VIP, 客戶端, 會員, 電子報, LINE好友, 好友, 頻道, 粉絲團, 公眾號, 官方帳號, 社群, 群組, 訂戶, 付費會員, 年費會員, 週報, 播客, 節目, 應用程式, 小程序, podcast, newsletter, app, apps, membership, channel, briefing, subscriber, subscribers, member, email, emails, alerts]
---
kind: cue
name: notice.contact
note: before a number to ring or a place to write to
aliases: [helpline, hotline, Helpline, Hotline, call us, Call us, ring us, Tel, Tel., Telephone, Phone, phone us, Fax, For more information, Media contact, Press contact, Contact, customer service line, freephone, 電話, 專線, 熱線, 洽詢, 客服, 傳真, 撥打, 請洽, 查詢電話, 免付費, 投稿信箱, 新聞聯絡人, 聯絡人]
---
kind: cue
name: notice.weather
note: before a reading of the weather
aliases: [Weather, WEATHER, Forecast, 天氣, 氣溫, 今日天氣]
---
kind: cue
name: notice.byline
note: "before who wrote, took or drew"
aliases: [Our Standards, Our standards, 原創, 文案, 排版, 統籌, 監製, 採訪, 撰稿, Words by, Photographer, Illustration, Illustration by, Video by, Graphics by, Additional reporting by, Reporting and editing by, By, Written by, Reported by, Reporting by, Edited by, Editing by, Photo, Photo by, Photos, Photograph, Photograph by, Image, Image credit, Picture, Graphic, Source, Sources, Credit, Updated, Last updated, Published, Posted, First published, 記者, 編輯, 責任編輯, 責編, 撰文, 文, 圖, 攝影, 作者, 來源, 資料來源, 圖片來源, 圖片, 照片, 翻攝, 記者會攝影, 譯者, 編譯, 校對, 審核, 發布時間, 發佈時間, 更新時間, 最後更新, 刊登, 轉載自, 原文, 文章來源]
---
kind: cue
name: notice.copyright
note: rights and disclaimers
aliases: [Your capital is at risk, your capital is at risk, 不構成任何投資建議, 不構成任何建議, 不作為投資依據, 理財有風險, All rights reserved, all rights reserved, Copyright, copyright, 版權所有, 著作權, 版權聲明, 未經授權, 未經許可, 不得轉載, 禁止轉載, 請勿轉載, 免責聲明, 本文僅代表作者, 不代表本報立場, 不代表本站立場, 文責自負, Terms apply, 不構成投資建議, 投資有風險, 投資人應獨立判斷, Reg. no., Registered office, Company number, Registered charity, Registered in England, 只供參考, 僅供參考, 投資涉及風險, 風險提示, 股市有風險, 謹慎, 盈虧自負, 概不負責, Past performance, Capital at risk, capital at risk, not financial advice, For illustrative purposes]
---
kind: cue
name: clause.abbreviation
note: a full stop after these does not end the sentence
aliases: [Mr., Mrs., Ms., Dr., Prof., St., Mt., Inc., Corp., Ltd., Co., No., vs., v., e.g., i.e., etc., approx., Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., Gov., Sen., Rep., Gen., Col., Capt., Lt., Sgt., Rev., Hon., Jr., Sr., U.S., U.K., E.U., U.N., a.m., p.m., Fig., Vol., cf., est., dept., Ave., Rd.]
---
kind: cue
name: clause.auxiliary
note: "words beside a verb, by which a clause is known"
aliases: [is, are, was, were, be, been, has, have, had, will, would, can, could, may, might, must, shall, does, did, do, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, doesn't, didn't, don't, 已, 已經, 仍, 仍然, 依然, 將, 會, 正, 正在, 曾, 曾經, 可能, 能, 能夠, 可, 可以, 則, 亦, 也, 被, 必須, 需要, 仍需, 持續, 不斷, 快速, 大幅, 逐步, 逐漸, 日益, 愈趨, 愈來愈, 越來越, 均, 都, 未, 並未, 尚未, 沒有, 不會, 不再, 無法, 難以, 卻, 才, 再, 有望, 預計, 勢將, 必將, 注定, 隨即, 立即, 最終, 進一步, 或會, 或將, 或, 終會, 終將, 還, 還是, 高度, 幾乎, 似乎]
---
kind: cue
name: clause.connective
note: joins what it opens to what was said before
aliases: [however, moreover, meanwhile, in addition, besides, furthermore, therefore, thus, for example, for instance, in fact, on the other hand, by contrast, in contrast, as a result, at the same time, instead, nevertheless, still, then, also, so far, until now, 此外, 另外, 然而, 不過, 因此, 所以, 同時, 與此同時, 例如, 比如, 譬如, 事實上, 其實, 另一方面, 一方面, 相反, 結果, 最後, 隨後, 接著, 目前, 當前, 當時, 此時, 到目前為止, 迄今, 至今, 總之, 換言之, 也就是說, 尤其, 尤其是, 特別是, 其中, 值得留意的是, 值得注意的是, 值得一提的是, 如前所述, 短期來看, 長期而言, 長遠來看, 從長遠來看, 從長遠看, 表面上, 實際上, 據悉, 據了解, 除此之外, 當然, 畢竟, 何況, 最終]
---
kind: cue
name: clause.preposition
note: "opens a phrase of place, time, cause or manner"
aliases: [in, "on", at, by, since, from, until, after, before, during, despite, under, over, with, without, as, when, while, if, unless, once, because, although, though, even, given, according, between, among, amid, through, within, for, to, 在, 自, 隨著, 由於, 因為, 因, 除, 除了, 當, 從, 對, 對於, 關於, 根據, 按照, 依據, 據, 為了, 為, 透過, 通過, 經過, 藉由, 憑, 憑藉, 面對, 鑒於, 基於, 如果, 若, 若是, 一旦, 即使, 即便, 雖然, 儘管, 除非, 比起, 相較於, 與, 如同, 正如, 作為]
---
kind: cue
name: clause.conjunction
note: opens a clause that goes on with or against the last one
aliases: [but, and, or, nor, yet, so, while, whereas, rather than, not, 但, 但是, 卻, 而, 而且, 並, 並且, 且, 以及, 或, 或者, 而非, 而不是, 不是, 包括, 甚至, 反而, 只是, 可是, 則, 從而, 以, 尤其, 尤其是, 特別是]
---
kind: cue
name: worth.opinion
note: "what somebody thinks, wishes or advises: not to be checked"
aliases: [should, ought to, must be, we need, need to, let us, I think, I believe, in my view, in our view, perhaps, arguably, hopefully, unfortunately, sadly, fortunately, undoubtedly, of course, surely, it is time, deserves, worth, remarkable, wonderful, terrible, 應該, 應當, 應, 理應, 不應, 不宜, 值得, 值得深思, 反思, 我認為, 我覺得, 筆者, 本人, 也許, 或許, 恐怕, 不妨, 希望, 願, 豈, 何必, 何不, 豈能, 難道, 無疑, 顯然, 可謂, 不可或缺, 學習, 神話, 最關鍵, 關鍵在於, 焦點在於, 重要性, 只能說, 值得留意, 值得注意, 令人遺憾, 令人欣慰, 遺憾的是, 幸運的是, 可以說, 不難看出, 毋庸置疑, 眾所周知, 提醒我們, 本文, 這篇文章, 編者, 啟示, 豈非, 反思的是]
---
kind: cue
name: worth.question
note: asks
aliases: [whether, why, how, 能否, what if, 是否, 為什麼, 為何, 如何, 怎麼, 怎樣, 何時, 可否, 會否, 嗎, 呢, 究竟, 到底, 誰, 哪些, 什麼, 邊個]
---
kind: cue
name: worth.vague
note: says something of nothing in particular
aliases: [things, something, someone, anyone, everyone, people say, some say, it is said, thing, 事情, 東西, 有人, 人們, 大家, 種種, 諸多因素, 某些, 某種, 一切, 這樣, 那樣, 如此, 這種]
---
kind: cue
name: worth.superlative
note: "first, last or most of its kind"
aliases: [largest, biggest, smallest, highest, lowest, longest, shortest, oldest, youngest, newest, latest, fastest, slowest, strongest, weakest, richest, poorest, best, worst, first, last, most, least, only, record, unprecedented, world's, busiest, deadliest, cheapest, heaviest, deepest, warmest, hottest, coldest, 最大, 最高, 最低, 最多, 最少, 最小, 最早, 最晚, 最快, 最慢, 最強, 最弱, 最深, 最新, 最久, 最長, 最短, 最貴, 最便宜, 最熱, 最冷, 最嚴重, 最好, 最差, 首度, 首次, 首個, 首家, 首座, 首宗, 首例, 第一個, 第一家, 第一, 唯一, 史上, 有史以來, 前所未有, 空前, 歷來, 創紀錄, 絕大部分, 絕大多數, 大部分, 大多數, 過半]
---
kind: cue
name: worth.cause
note: gives a cause
aliases: [because, because of, due to, owing to, since, thanks to, therefore, caused by, as a result, 因, 因為, 由於, 因此, 所以, 導致, 致使, 使, 令, 主因, 原因]
---
kind: cue
name: worth.degree
note: "how much, without a number"
aliases: [highly, heavily, sharply, significantly, far, much, widely, mainly, mostly, largely, primarily, chiefly, entirely, wholly, fully, almost all, nearly all, 高度, 大幅, 顯著, 明顯, 嚴重, 急劇, 主要, 完全, 全面, 大多, 普遍, 廣泛, 遠遠, 遠, 過度, 極為, 十分, 相當, 難以]
---
kind: cue
name: worth.first-person
note: the writer or speaker speaks of himself
aliases: [I, me, my, we, us, our, 我, 我們, 咱們, 本人, 筆者, 你, 您, 你們, you, your]
---
kind: cue
name: worth.opinion-heading
note: a heading under which the paper gives its opinion
aliases: [編輯評論, 編者按, 社論, 評論, 短評, 時評, 觀點, 編後語, 結語, 小結, Editorial, Opinion, Comment, Analysis, Editor's note, Our view, Letters to the editor, Leader]
---
kind: cue
name: clause.subordinate
note: opens a clause that leans on the main one
aliases: [隨著, 由於, 因為, 因, 雖然, 雖, 儘管, 即使, 即便, 除非, 若, 如果, 如果說, 若是, 倘若, 假如, 一旦, 自從, 鑒於, 面對, 為了, 既然, 正如, 如同, 只要, 無論, 不論, 不管, although, though, while, because, if, unless, when, as, since, after, before, despite, once, given that, whereas, even if, even though, in spite of, whenever, wherever, until, now that]
---
kind: cue
name: clause.subordinate-end
note: "closes a phrase of place, time or circumstance"
aliases: [前, 後, 之前, 之後, 以前, 以後, 時, 外, 之外, 以外, 下, 方面, 以來, 之際, 之時, 期間, 領域, 上, 中, 來看, 來說, 而言, 看, 起, 間, 內]
---
kind: cue
name: clause.concession
note: "grants something: a claim of its own beside the main one"
aliases: [雖, 雖然, 儘管, 固然, although, though, while, whereas, even though]
---
kind: cue
name: clause.continuation
note: goes on with what was just said and makes no claim of its own
aliases: [而非, 而不是, 並非, 包括, 以及, 尤其, 尤其是, 特別是, 從而, 例如, 比如, 譬如, 以, 何況, 像是, rather than, including, especially, particularly, such as, instead of, not, as well as, along with, notably]
---
kind: cue
name: clause.aspect
note: a verb is finite before these
aliases: [了, 著, 過, 到, 至, 出, 成, 於, 起]
---
kind: cue
name: clause.contrast
note: opens a clause that says something else than the one before
aliases: [但, 但是, 不過, 然而, 卻, 可是, 惟, 反而, but, yet, however, while, whereas]
---
kind: cue
name: compare.than
note: what a comparison is made with follows
aliases: [than, 比, 較之, 相較於, 比起]
---
kind: cue
name: compare.more
note: the words of a comparison that says more
aliases: [more, better, higher, faster, larger, bigger, greater, stronger, longer, safer, richer, costlier, older, earlier, sooner, wider, deeper, heavier, dearer, busier, 多, 高, 快, 強, 大, 好, 貴, 早, 久, 重, 長, 深, 遠, 熱, 寬, 先進, 安全, 嚴重, 便利, 準時, 可靠, 穩定, 重要, 有效]
---
kind: cue
name: compare.less
note: the words of a comparison that says less
aliases: [less, fewer, worse, lower, slower, smaller, weaker, shorter, cheaper, poorer, later, younger, lighter, thinner, narrower, nearer, colder, 少, 低, 慢, 弱, 小, 差, 便宜, 晚, 短, 輕, 淺, 近, 冷, 窄, 落後, 遜色, 不足]
---
kind: cue
name: compare.none
note: words that begin like 比 and compare nothing
aliases: [比賽, 比例, 比較, 比如, 比率, 比重, 比方, 比分, 比特, 比利時, 比亞迪, 比數, 比值, 比對, 比照, 比擬, 比基尼, 比薩, 比拼, 比劃, 比武, 比翼, 比目魚]

"""###
    ),
    (
      "Workflows/lexicon/numbers-en.yaml",
      ###"""
# Numeral words of English, and the words that bound or join numbers.
---
kind: cue
name: numeral.unit
factor: 0
aliases: [zero]
---
kind: cue
name: numeral.unit
factor: 1
aliases: [one]
---
kind: cue
name: numeral.unit
factor: 2
aliases: [two]
---
kind: cue
name: numeral.unit
factor: 3
aliases: [three]
---
kind: cue
name: numeral.unit
factor: 4
aliases: [four]
---
kind: cue
name: numeral.unit
factor: 5
aliases: [five]
---
kind: cue
name: numeral.unit
factor: 6
aliases: [six]
---
kind: cue
name: numeral.unit
factor: 7
aliases: [seven]
---
kind: cue
name: numeral.unit
factor: 8
aliases: [eight]
---
kind: cue
name: numeral.unit
factor: 9
aliases: [nine]
---
kind: cue
name: numeral.unit
factor: 10
aliases: [ten]
---
kind: cue
name: numeral.unit
factor: 11
aliases: [eleven]
---
kind: cue
name: numeral.unit
factor: 12
aliases: [twelve]
---
kind: cue
name: numeral.unit
factor: 13
aliases: [thirteen]
---
kind: cue
name: numeral.unit
factor: 14
aliases: [fourteen]
---
kind: cue
name: numeral.unit
factor: 15
aliases: [fifteen]
---
kind: cue
name: numeral.unit
factor: 16
aliases: [sixteen]
---
kind: cue
name: numeral.unit
factor: 17
aliases: [seventeen]
---
kind: cue
name: numeral.unit
factor: 18
aliases: [eighteen]
---
kind: cue
name: numeral.unit
factor: 19
aliases: [nineteen]
---
kind: cue
name: numeral.ten
factor: 20
aliases: [twenty]
---
kind: cue
name: numeral.ten
factor: 30
aliases: [thirty]
---
kind: cue
name: numeral.ten
factor: 40
aliases: [forty]
---
kind: cue
name: numeral.ten
factor: 40
aliases: [fourty]
---
kind: cue
name: numeral.ten
factor: 50
aliases: [fifty]
---
kind: cue
name: numeral.ten
factor: 60
aliases: [sixty]
---
kind: cue
name: numeral.ten
factor: 70
aliases: [seventy]
---
kind: cue
name: numeral.ten
factor: 80
aliases: [eighty]
---
kind: cue
name: numeral.ten
factor: 90
aliases: [ninety]
---
kind: cue
name: numeral.hundred
factor: 100
aliases: [hundred, hundreds]
---
kind: cue
name: numeral.scale
factor: 1000
aliases: [thousand, thousands]
---
kind: cue
name: numeral.suffix
factor: 1000
note: right after digits
aliases: [k]
---
kind: cue
name: numeral.scale
factor: 100000
aliases: [lakh, lakhs, lac]
---
kind: cue
name: numeral.scale
factor: 1000000
aliases: [million, millions, mn, mln, mil]
---
kind: cue
name: numeral.suffix
factor: 1000000
note: right after digits
aliases: [mm, m]
---
kind: cue
name: numeral.scale
factor: 10000000
aliases: [crore, crores]
---
kind: cue
name: numeral.scale
factor: 1000000000
aliases: [billion, billions, bn, bln]
---
kind: cue
name: numeral.suffix
factor: 1000000000
note: right after digits
aliases: [b]
---
kind: cue
name: numeral.scale
factor: 1000000000000
aliases: [trillion, trillions, tn, trn]
---
kind: cue
name: numeral.suffix
factor: 1000000000000
note: right after digits
aliases: [t]
---
kind: cue
name: numeral.scale
factor: 1000000000000000
aliases: [quadrillion, quadrillions]
---
kind: cue
name: numeral.scale
factor: 1000000000000000000
aliases: [quintillion, quintillions]
---
kind: cue
name: numeral.dozen
factor: 12
aliases: [dozen, dozens, dz, dzs, doz, dozs]
---
kind: cue
name: numeral.dozen
factor: 20
aliases: [score]
---
kind: cue
name: numeral.half
aliases: [half, halves]
---
kind: cue
name: numeral.ordinal
factor: 3
aliases: [third, thirds]
---
kind: cue
name: numeral.ordinal
factor: 4
aliases: [quarter, quarters, fourth, fourths]
---
kind: cue
name: numeral.ordinal
factor: 5
aliases: [fifth, fifths]
---
kind: cue
name: numeral.ordinal
factor: 6
aliases: [sixth, sixths]
---
kind: cue
name: numeral.ordinal
factor: 7
aliases: [seventh, sevenths]
---
kind: cue
name: numeral.ordinal
factor: 8
aliases: [eighth, eighths]
---
kind: cue
name: numeral.ordinal
factor: 9
aliases: [ninth, ninths]
---
kind: cue
name: numeral.ordinal
factor: 10
aliases: [tenth, tenths]
---
kind: cue
name: numeral.ordinal
factor: 11
aliases: [eleventh, elevenths]
---
kind: cue
name: numeral.ordinal
factor: 12
aliases: [twelfth, twelfths]
---
kind: cue
name: numeral.ordinal
factor: 13
aliases: [thirteenth, thirteenths]
---
kind: cue
name: numeral.ordinal
factor: 14
aliases: [fourteenth, fourteenths]
---
kind: cue
name: numeral.ordinal
factor: 15
aliases: [fifteenth, fifteenths]
---
kind: cue
name: numeral.ordinal
factor: 16
aliases: [sixteenth, sixteenths]
---
kind: cue
name: numeral.ordinal
factor: 20
aliases: [twentieth, twentieths]
---
kind: cue
name: numeral.ordinal
factor: 30
aliases: [thirtieth, thirtieths]
---
kind: cue
name: numeral.ordinal
factor: 40
aliases: [fortieth, fortieths]
---
kind: cue
name: numeral.ordinal
factor: 50
aliases: [fiftieth, fiftieths]
---
kind: cue
name: numeral.ordinal
factor: 60
aliases: [sixtieth, sixtieths]
---
kind: cue
name: numeral.ordinal
factor: 70
aliases: [seventieth]
---
kind: cue
name: numeral.ordinal
factor: 80
aliases: [eightieth]
---
kind: cue
name: numeral.ordinal
factor: 90
aliases: [ninetieth]
---
kind: cue
name: numeral.ordinal
factor: 100
aliases: [hundredth, hundredths]
---
kind: cue
name: numeral.ordinal
factor: 1000
aliases: [thousandth, thousandths]
---
kind: cue
name: numeral.ordinal
factor: 1000000
aliases: [millionth, millionths]
---
kind: cue
name: numeral.ordinal
factor: 1000000000
aliases: [billionth, billionths]
---
kind: cue
name: numeral.ordinal
factor: 1000000000000
aliases: [trillionth, trillionths]
---
kind: cue
name: numeral.ordinal
factor: 1
aliases: [first]
---
kind: cue
name: numeral.ordinal
factor: 2
aliases: [second]
---
kind: cue
name: numeral.ordinal
factor: 17
aliases: [seventeenth]
---
kind: cue
name: numeral.ordinal
factor: 18
aliases: [eighteenth]
---
kind: cue
name: numeral.ordinal
factor: 19
aliases: [nineteenth]
---
kind: cue
name: numeral.and
aliases: [and]
---
kind: cue
name: numeral.article
factor: 1
aliases: [a, an]
---
kind: cue
name: numeral.minus
aliases: [minus, negative, "-"]
---
kind: cue
name: numeral.several
note: one to ten
aliases: [several, a few]
---
kind: cue
name: numeral.couple
note: two or so, before a scale word or a unit
factor: 2
aliases: [a couple of, a couple, couple of]
---
kind: cue
name: numeral.several
factor: 10
aliases: [tens of, scores of]
---
kind: cue
name: numeral.several
factor: 12
aliases: [dozens of, dozens]
---
kind: cue
name: numeral.multiple
factor: 2
aliases: [double, doubled, doubles, doubling, twice, twofold, two-fold]
---
kind: cue
name: numeral.multiple
factor: 3
aliases: [triple, tripled, triples, tripling, threefold, three-fold, trebled, treble, thrice]
---
kind: cue
name: numeral.multiple
factor: 4
aliases: [quadruple, quadrupled, quadrupling, fourfold, four-fold]
---
kind: cue
name: numeral.multiple
factor: 5
aliases: [quintupled, fivefold, five-fold]
---
kind: cue
name: numeral.multiple
factor: 6
aliases: [sixfold, six-fold]
---
kind: cue
name: numeral.multiple
factor: 7
aliases: [sevenfold, seven-fold]
---
kind: cue
name: numeral.multiple
factor: 8
aliases: [eightfold, eight-fold]
---
kind: cue
name: numeral.multiple
factor: 9
aliases: [ninefold, nine-fold]
---
kind: cue
name: numeral.multiple
factor: 10
aliases: [tenfold, ten-fold]
---
kind: cue
name: numeral.multiple
factor: 100
aliases: [hundredfold, hundred-fold]
---
kind: cue
name: numeral.multiple
factor: 0.5
aliases: [halved, halves, halving]
---
kind: cue
name: bound.over
aliases: [more than, over, above, greater than, exceeding, exceeds, exceeded, exceed, in excess of, upwards of, upward of, north of, surpassing, surpassed, surpasses, surpass, passes, passed, topped, tops, topping, beyond, larger than, higher than, bigger than, longer than, older than, better than, ">", well over, just over, slightly more than, a little over, crossed, slightly over]
---
kind: cue
name: bound.under
aliases: [less than, fewer than, under, below, lower than, smaller than, short of, shy of, "<", younger than, shorter than, well under, just under, a little under, slightly less than, beneath, just short of, slightly under, south of]
---
kind: cue
name: bound.near
note: not quite
aliases: [nearly, almost, close to, approaching, nearing, not quite]
---
kind: cue
name: bound.about
aliases: [about, around, approximately, roughly, some, circa, an estimated, estimated, "approx.", approx, "~", "≈", somewhere around, in the region of, on the order of, or so, "ca.", "c."]
---
kind: cue
name: bound.atleast
aliases: [at least, no less than, no fewer than, not less than, a minimum of, minimum of, from at least, greater than or equal to, more than or equal to, ">=", "≥", "= >", "> =", "=>", as few as, at a minimum, larger than or equal to, bigger than or equal to, higher than or equal to, equal to or more than, equal to or greater than, equal to or larger than, at least or equal to, not fewer than, not under, no lower than, not lower than, greater or equal to, greater or equal than, more or equal than, more or equal to, larger or equal to, larger or equal than, higher or equal to, bigger or equal to, not smaller than, not below, no smaller than]
---
kind: cue
name: bound.atmost
aliases: [at most, up to, no more than, not more than, a maximum of, maximum of, as many as, as much as, less than or equal to, "<=", "≤", "< =", "=<", "= <", no greater than, fewer than or equal to, lower than or equal to, smaller than or equal to, equal to or less than, equal to or fewer than, equal to or smaller than, capped at, not exceeding, less or equal than, less or equal to, no higher than, not over, no larger than, at most or equal to, maximum, not greater than, not higher than, not larger than, not bigger than, not above, not in excess of, not beyond, fewer or equal to, fewer or equal than, lower or equal to, lower or equal than, smaller or equal to, smaller or equal than, no bigger than, no longer than, no older than]
---
kind: cue
name: bound.after.over
aliases: [or more, or greater, or higher, or above, and above, or over, and over, and up, and more, or larger, or older, or longer, or greater than, or more than, or larger than, or higher than, at the least, at a minimum, "+"]
---
kind: cue
name: bound.after.under
aliases: [or less, or fewer, or lower, or below, and below, or under, and under, or smaller, at most, tops, or less than, or fewer than, or smaller than, or younger, at the most, or lower than]
---
kind: cue
name: bound.after.about
aliases: [or so, or thereabouts, "-odd", odd, ish]
---
kind: cue
name: range.from
aliases: [between, from, in the range of, ranging from, ranges from, ranged from, anywhere from, anywhere between, ranging between]
---
kind: cue
name: range.to
aliases: [to, through, up to]
---
kind: cue
name: range.and
aliases: [and]
---
kind: cue
name: range.or
aliases: [or]
---
kind: cue
name: join.and
aliases: [and, but, yet, and also, but also]
---
kind: cue
name: bound.count
note: a bare number behind it counts
aliases: [hire, hires, hired, hiring, recruit, recruits, recruited, recruiting, employ, employs, employed, totalled, totaled, totals, numbered, laid off, lays off, laying off, sacked, reinstated, a figure of, its figure of, the figure of, killing, injuring, wounding, leaving, totalling, totaling, numbering, a total of, employing, killed, injured, wounded, hurt, arrested, detained, rescued, evacuated, hospitalised, hospitalized, displacing, infecting, hospitalising, hospitalizing, another, a further, an additional, an extra, a combined, a record]
---
kind: cue
name: contrast
aliases: [not, rather than, instead of]
---
kind: cue
name: count.beside
note: a bare number behind them counts what the one before counts
aliases: [up from, down from, against, as against, compared with, compared to, versus, vs, "vs."]
---
kind: cue
name: label.before
note: the number that follows is a name
aliases: [photo, photos, image, picture, slide, chapter, page, pages, section, article, version, phase, stage, step, highway, route, room, flight, exit, line, channel, "vol.", volume, figure, "fig.", table, grade, class, type, tier, category, schedule, model, "no.", "no", number, "nos.", part, item, season, episode, gate, apartment, building, block, appendix, rule, title, group, zone, world war, covid, iphone, galaxy, windows, boeing, airbus, formula, psalm, act, top, the top, week, day, game, round, lap, mark, suite, unit, interstate, bus, platform, terminal, district, ward, level, track, apollo, area, catch, studio, fortune, s&p, ftse, nikkei, csi, stoxx, dax, russell, "rfc", iso, ios, android, python, java, usb, bluetooth, wifi, "wi-fi", pg, fips, cfr, doi, isbn, issn, rt, lot, box, "p.o. box", "ext.", extension, articles, annex, resolution, regulation, amendment, proposition, prop, clause, paragraph, paragraphs, para, protocol, directive, junction, runway, pier, berth, reactor, exhibit, docket, key stage, motorway, freeway, turnpike, lane, locker, jersey, shirt number, area code, zip code, postcode, channels, gates]
---
kind: cue
name: change.up
note: how much something rose
aliases: [up, rose, rise, rises, rising, risen, grew, grow, grows, grown, growing, growth, increase, increased, increases, increasing, gain, gained, gains, gaining, climb, climbed, climbs, climbing, jump, jumped, jumps, jumping, surge, surged, surges, surging, soar, soared, soars, soaring, expanded, expand, expands, raised, raise, raises, raising, higher, added, adds, advance, advanced, advances, ticked up, widened, boost, boosted, boosts, swelled, went up, go up, goes up, going up, gone up, rallied, spiked, accelerated, shot up, picked up, extra, additional, improved, leapt, leaped, increase of, rise of, growth of, gain of, jump of, surge of, upped, surged to, ballooned, balloons, ballooning, mushroomed, rocketed, rocketing, skyrocketed, crept up, crept, creeping up, inched up, nudged up, edged up, edging up, edges up, hiked, hikes, hiking, strengthened, strengthens, ramped up, rebounded, rebounds, recovered, rebound, lengthened, deepened, firmed, multiplied, worsened, swelling, swells, leaps, leaping, dearer, costlier, longer, heavier, bigger, jump in, rise in, increase in, growth in, gain in, surge in, uplift, pay rise, hike, expanding, expansion, bounced back, snowballed, outgrew, up by]
---
kind: cue
name: change.down
note: how much something fell
aliases: [down, fell, fall, falls, falling, fallen, drop, dropped, drops, dropping, decline, declined, declines, declining, decrease, decreased, decreases, decreasing, shrank, shrink, shrinks, shrunk, shrinking, cut, cuts, cutting, reduce, reduced, reduces, reducing, reduction, slid, slide, slides, sliding, slipped, slip, slips, slipping, lost, loses, lose, losing, tumbled, plunged, plunge, plummeted, sank, lowered, lower, contracted, narrowed, narrow, eased, dipped, went down, go down, goes down, going down, gone down, slashed, trimmed, weakened, drop of, fall of, decline of, decrease of, cut of, reduction of, loss of, shed, sheds, slumped, slumps, slumping, slump, slump of, plummets, plummeting, sinks, sunk, sinking, crashed, crashes, crashing, collapsed, collapses, dwindled, dwindles, dwindling, easing, eases, ebbed, retreated, retreats, receded, shaved, chopped, pared, curbed, trims, trimming, slashes, slashing, deteriorated, edged down, inched down, nudged down, ticked down, moderated, cooled, softened, shortened, shortens, cheaper, fewer, shorter, lighter, smaller, tumble, tumbles, tumbling, plunges, plunging, narrows, narrowing, contracts, contracting, contraction, contraction of, dips, dipping, scaled back, eroded, lowering, lowers, drop in, fall in, decline in, decrease in, cut in, reduction in, came down, fell back, slipped back]
---
kind: cue
name: change.more
note: behind a number, by how much something is above another
aliases: [above, higher, more, greater, larger, bigger, faster, longer, taller, heavier, warmer, hotter, stronger, dearer, pricier, costlier, more expensive]
---
kind: cue
name: change.less
note: behind a number, by how much something is below another
aliases: [below, lower, less, fewer, smaller, slower, shorter, lighter, cooler, colder, weaker, cheaper, less expensive]
---
kind: cue
name: change.growth
note: nouns behind a number that are no verbs
aliases: [growth, expansion, appreciation, uplift, uptick, upturn, upswing, revaluation]
---
kind: cue
name: change.shrinkage
note: nouns behind a number that are no verbs
aliases: [reduction, contraction, depreciation, shrinkage, downturn, devaluation]
---
kind: cue
name: change.rise
note: nouns behind a number that are verbs as well
aliases: [rise, rises, increase, increases, gain, gains, jump, surge, climb, hike, hikes, boost, leap, spike, advance, rebound, raise, swing, improvement]
---
kind: cue
name: change.fall
note: nouns behind a number that are verbs as well
aliases: [fall, falls, drop, drops, decline, declines, decrease, decreases, cut, cuts, slide, slip, dip, plunge, slump, tumble, retreat, squeeze, cutback]
---
kind: cue
name: change.determiner
note: before a number, so that "fall" behind it is a noun
aliases: [a, an, the, its, their, his, her, our, your, this, that, any, another, no, each]
---
kind: cue
name: change.by
aliases: [by, by another, by a further, another, a further]
---
kind: cue
name: change.to
aliases: [to, reaching, reached, reaches, reach, hit, hits, hitting, stands at, stood at]
---
kind: cue
name: change.from
aliases: [from]
---
kind: cue
name: share.of
aliases: [of the, of all, of its, of their, of his, of her, of our, of those, of them, of these, of total, of]
---
kind: cue
name: per
note: a rate
aliases: [a day, a week, a month, a year, an hour, a minute, a second, per day, per week, per month, per year, per hour, per minute, per second, per annum, annually, daily, monthly, weekly, yearly, each year, every year, each month, each day, every day, a share, per share, apiece, each, per person, per head, per capita, a barrel, per barrel, a ton, per ton, a tonne, per tonne, an ounce, per ounce, every month, every week, each week, a kilogram, per kilogram, a night, per night, a head, a piece, an acre, per household, a unit, per unit]
---
kind: cue
name: rank.after
note: third largest
aliases: [largest, biggest, highest, smallest, lowest, longest, most, best, richest, tallest, fastest, worst, busiest, oldest, strongest, youngest, heaviest, deepest, wealthiest, greatest, poorest, least, leading, top, hottest, coldest, wettest, driest, warmest, cheapest, costliest, deadliest, safest, cleanest, dirtiest, shortest, newest, widest]
---
kind: cue
name: rank.before
aliases: [lie, lies, lying, sit, sits, sitting, ranked, ranks, ranking, rank, came, finished, placed, comes, came in, finishing, coming, coming in, ranked in, stands, stood]
---
kind: cue
name: numeral.idiom
note: numerals that count nothing
aliases: [one day, one another, another one, previous one, next one, at one point, at one time, at one stage, no one, anyone, the one, this one, that one, which one, each one, every one, any one, one of, one-off, one-time, one by one, one-sided, one-way, one-stop, day one, one thing, one hand, for one, one who, one that, ones, two-way, two-thirds-majority, four-wheel, first-half, three-dimensional, one-third-party, one - time, square one, zero-sum, zero-day, net-zero, net zero, two-faced, second-hand, nine-to-five, fifty-fifty, twenty-twenty, one more, one-on-one, one can, one is, one should, one must, one way, one more time, one reason, one example, all in one, four-figure, five-figure, six-figure, seven-figure, eight-figure, nine-figure, ten-figure, one-star, two-star, three-star, four-star, five-star, three-piece, two-tier, three-way, four-way, five-a-side, seven-a-side, double check, double-check, double down, double up, double back, double as, double standards, double standard, one nation, 24/7, 9/11, 7/7, 50-50, 50/50, seven-eleven, 7-eleven, catch-22, 20/20, 4x4, 9-to-5, double-digit, double digits, double-digits, single-digit, single digits, triple-digit, triple digits, three-digit, four-digit, two-digit, five-digit, six-digit, four-day week, five-day week, six-day week, three-day week, seven-day week, four-day working week, three-day weekend, two-day weekend, one-bedroom, two-bedroom, three-bedroom, four-bedroom, five-bedroom, two-horse race, one-size-fits-all, two-tiered, three-tier, one-upmanship, half-term, half-time, halftime, half-marathon, half-hearted, halfway, half way, quarter-final, quarter-finals, quarterfinal, quarterfinals, semi-final, third party, third-party, third parties, third world, Six Nations, Big Four, Big Three, Big Five, Group of Seven, Group of 20, Group of Twenty, Five Eyes, final four, last four, last eight, back four, back three, back five, one-nil, two-nil, three-nil, four-nil, one-all, two-all, one-two, two-factor, three-pointer, one-horse, two-step, two-stage, three-stage, four corners, four seasons, two minds, ten a penny, nine lives, one-party, two-party, two-state, one-child, two-child, one-seater, two-seater, first-class, second-class, third-rate, one-night]
---
kind: cue
name: stop.noun
note: words that no counted noun begins with
aliases: [of, in, "on", at, for, to, from, with, by, and, or, but, is, are, was, were, be, been, has, have, had, will, would, can, could, may, might, must, should, than, as, the, a, an, this, that, these, those, which, who, whom, whose, when, where, while, after, before, since, until, because, if, not, it, they, we, he, she, i, you, its, their, his, her, our, your, per, each, every, up, down, over, under, about, into, out, so, then, also, only, just, now, ago, later, earlier, still, already, more, less, fewer, too, yet, however, said, says, according, during, between, among, against, through, via, within, without, do, does, did, apiece, percent, there, here, what, how, why, went, came, made]
---
kind: cue
name: bound.filler
note: between a number and the word that bounds it
aliases: [an average of, an average, a record, a net, a combined, an overall, a mere, a whopping, a staggering, only, just, an additional, a median of, a median, a cumulative, a modest, a massive]
---
kind: cue
name: stop.term
note: behind a length of time, which names them and measures nothing
aliases: [average, averages, mean, median, low, lows, high, highs, peak, peaks, trend, norm, bond, bonds, treasury, treasuries, gilt, gilts, note, notes, yield, yields, swap, swaps, mortgage, mortgages, record, fixed, moving average, government bond, government bonds, government debt, government yield, government yields, corporate bond, corporate bonds, sovereign, benchmark, inflation-linked, index-linked, breakeven]
---
kind: cue
name: stop.road
note: a number before a name that ends so is an address
aliases: [street, st, "st.", road, rd, "rd.", avenue, ave, "ave.", lane, boulevard, blvd, drive, crescent, terrace, parade, quay, wharf, square, plaza]
---
kind: cue
name: count.verb
note: a bare number before it counts
aliases: [were, had, have, died, survived, remain, remained, are, voted, said, abstained, recovered, escaped, failed, passed, moved]
---
kind: cue
name: count.more
note: between a number and what it counts
aliases: [more, fewer, less, extra, additional, other, further]
---
kind: cue
name: count.often
note: "behind a number and times: how often"
aliases: [last, this, in, since, a, per, each, every, between, before, over, during, overnight, within, on, at, by, until, from, today, yesterday, so far]
---
kind: cue
name: group.before
note: a bare number with a bound behind it is an age
aliases: [those, people, adults, women, men, children, aged, patients, workers, anyone, everyone, boys, girls, drivers, residents, citizens]
---
kind: cue
name: multiple.verb
note: double or triple behind them is a verb
aliases: [may, might, will, would, could, can, should, must, to, nearly, almost, about, roughly, not, "'ll", did, does, helped, also, expected to]

"""###
    ),
    (
      "Workflows/lexicon/numbers-zh.yaml",
      ###"""
# Numeral words of Chinese, in the characters of every region and of cheques, and the words that bound or join numbers.
---
kind: cue
name: numeral.digit
factor: 0
aliases: [零, "〇", "○"]
---
kind: cue
name: numeral.digit
factor: 1
aliases: [一, 壹, 弌, 幺]
---
kind: cue
name: numeral.digit
factor: 2
aliases: [二, 貳, 弍, 貮]
---
kind: cue
name: numeral.digit
factor: 3
aliases: [三, 叁, 參, 叄]
---
kind: cue
name: numeral.digit
factor: 4
aliases: [四, 肆]
---
kind: cue
name: numeral.digit
factor: 5
aliases: [五, 伍]
---
kind: cue
name: numeral.digit
factor: 6
aliases: [六, 陸]
---
kind: cue
name: numeral.digit
factor: 7
aliases: [七, 柒]
---
kind: cue
name: numeral.digit
factor: 8
aliases: [八, 捌]
---
kind: cue
name: numeral.digit
factor: 9
aliases: [九, 玖]
---
kind: cue
name: numeral.cheque
note: digits of cheques and contracts, which elsewhere are names or other words
aliases: [壹, 貳, 叁, 參, 肆, 伍, 陸, 柒, 捌, 玖]
---
kind: cue
name: numeral.pair
factor: 2
note: two, before a classifier or a scale
aliases: [兩, 両, 俩]
---
kind: cue
name: numeral.tens
factor: 20
aliases: [廿, 卄]
---
kind: cue
name: numeral.tens
factor: 30
aliases: [卅]
---
kind: cue
name: numeral.tens
factor: 40
aliases: [卌]
---
kind: cue
name: numeral.small
factor: 10
aliases: [十, 拾]
---
kind: cue
name: numeral.small
factor: 100
aliases: [百, 佰]
---
kind: cue
name: numeral.small
factor: 1000
aliases: [千, 仟]
---
kind: cue
name: numeral.big
factor: 10000
aliases: [萬, 万]
---
kind: cue
name: numeral.big
factor: 100000000
aliases: [億, 亿]
---
kind: cue
name: numeral.big
factor: 1000000000000
aliases: [兆]
---
kind: cue
name: numeral.several
note: one to ten of what follows
aliases: [數, 幾, 若干]
---
kind: cue
name: numeral.more
note: and some, after a number
aliases: [多, 餘, 幾, 來, 余]
---
kind: cue
name: numeral.half
aliases: [半]
---
kind: cue
name: numeral.minus
aliases: [負, 零下, "-"]
---
kind: cue
name: numeral.dozen
factor: 12
aliases: [打]
---
kind: cue
name: numeral.multiple
factor: 2
aliases: [翻番, 翻倍, 翻一番, 翻了一番, 翻一倍, 翻了一倍, 翻了一翻, 翻一翻, 倍增, 加倍, 成倍增長]
---
kind: cue
name: numeral.multiple
factor: 4
aliases: [翻兩番, 翻了兩番, 翻兩翻, 翻了兩翻, 翻二番]
---
kind: cue
name: numeral.multiple
factor: 8
aliases: [翻三番, 翻了三番, 翻了三翻]
---
kind: cue
name: numeral.multiple
factor: 0.5
aliases: [減半, 腰斬, 折半, 減少一半, 減了一半]
---
kind: cue
name: numeral.share
factor: 0.5
aliases: [一半, 半數, 二分之一, 過半, 過半數]
---
kind: cue
name: numeral.share
factor: 1
aliases: [百分百]
---
kind: cue
name: rate.before
note: a rate
aliases: [每年, 每月, 每天, 每日, 每週, 每周, 每小時, 每分鐘, 每秒, 每人, 每股, 每桶, 每噸, 每公里, 每晚, 每家, 每名, 每位, 每台, 每片, 每顆, 每平方米, 每坪, 每畝, 每戶, 每件, 人均, 日均, 月均, 年均, 每班, 每輛, 每次, 每座, 單日, 單月, 年產, 月產, 日產, 每千瓦時, 每度, 每克, 每公斤, 每磅, 每盎司, 每加侖]
---
kind: cue
name: per
note: a rate
aliases: ["/年", "/月", "/日", "/天", "/周", "/週", "/小時", "/分鐘", "/秒", "/人", "/股", "/桶", "/噸", "/片", "/平方米", "/坪", 每年, 每月, 每天, 一年, 一個月, 一天, 一股, 一噸, 一桶]
---
kind: cue
name: share.tenth
note: 八成 is 0.8
aliases: [成]
---
kind: cue
name: share.discount
note: 七五折 is 0.75
aliases: [折]
---
kind: cue
name: bound.over
aliases: [破, 超過, 逾, 超, 超出, 多於, 高於, 大於, 不止, 不只, 突破, 過, 逾越, 多達超過, 高過, 超逾, 勝過, 已逾, 越過, 超越, ">", "＞"]
---
kind: cue
name: bound.under
aliases: [不到, 不足, 少於, 低於, 小於, 未滿, 不滿, 未達, 未到, 跌破, 不及, 低過, 少過, 不夠, "<", "＜"]
---
kind: cue
name: bound.near
note: not quite
aliases: [近, 將近, 接近, 逼近, 幾近, 直逼, 幾乎, 近乎]
---
kind: cue
name: bound.scale
note: before a bare 百 千 萬
aliases: [過, 上, 破, 成]
---
kind: cue
name: bound.about
aliases: [約, 大約, 約莫, 大概, 約為, 約有, 左近, 差不多, 大致, 約合, 約佔, 約在, 估計約, "~", 約略, 上下, 粗估, 約達, 约等于, 折合约, "≈"]
---
kind: cue
name: bound.atleast
aliases: [至少, 最少, 起碼, 不會低於, 不會少於, 不得低於, 不得少於, 不能低於, 不能少於, 不應低於, 不可低於, 不會小於, 不少於, 不低於, 不下, 不下於, 不小於, 最低, 少說, 大於等於, 大於或等於, 大於或者等於, 高於或等於, "≥", 最低可達, 高達至少]
---
kind: cue
name: bound.atmost
aliases: [最多, 至多, 最高可達, 最多可達, 最大可達, 最高達, 最多達, 最長可達, 不超過, 不多於, 不高於, 不大於, 頂多, 上限為, 不逾, 小於等於, 小於或等於, 小於或者等於, 低於或等於, "≤", 最多為, 不會超過, 不得超過, 不會高於, 不會多於, 不會大於, 不得高於, 不得多於, 不能超過, 不能高於, 不應超過, 不應高於, 不可超過, 不可高於, 不宜超過, 未超過, 未逾, 並未超過]
---
kind: cue
name: bound.after.over
aliases: [以上, 之上, 以上的, 有餘, 開外, 及以上, 或以上, 或更多, 起跳, 起, 及更大, 及更高, 或更高, 或更大, 往上]
---
kind: cue
name: bound.after.under
aliases: [以下, 之下, 以內, 之內, 及以下, 或以下, 或更少, 及更小, 或更低, 及更低, 封頂, 都不到, 也不到, 還不到, 都不足, 都沒有]
---
kind: cue
name: bound.after.about
aliases: [左右, 上下, 前後, 許, 光景]
---
kind: cue
name: range.from
aliases: [介於, 從, 由, 在, 位於, 自, 介乎]
---
kind: cue
name: range.to
aliases: [至, 到, "~", "-", "–", "—", "——"]
---
kind: cue
name: range.and
aliases: [與, 和, 及, 跟]
---
kind: cue
name: range.or
aliases: [或, 或是, 或者]
---
kind: cue
name: join.and
aliases: [且, 並, 並且, 同時, 的同時, 而, 但, 又, 也, "，且", "，同時", "，但"]
---
kind: cue
name: range.end
aliases: [之間, 間, 中間, 不等, 的區間, 區間]
---
kind: cue
name: change.up
note: how much something rose
aliases: [增加, 增長, 成長, 上升, 提高, 提升, 上漲, 增, 漲, 升, 多, 擴大, 激增, 暴增, 大增, 飆升, 攀升, 增多, 增幅, 漲幅, 成長率, 年增, 月增, 季增, 同比增長, 高, 高出, 多出, 加快, 增幅達, 調升, 上調, 上揚, 大漲, 勁增, 倍增, 翻, 擴張, 增添, 增幅為, 猛增, 遞增, 增設, 增聘, 增產, 揚升, 走高, 多了, 高了, 快, 快了, 貴, 貴了, 重, 長, 倒升, 勁升, 急升, 飆漲, 攀高, 揚, 大升, 微升, 微增, 微漲, 略增, 略升, 小漲, 小升, 續升, 續漲, 再增, 淨增, 淨增加, 擴闊, 擴增, 拉升, 拉大, 拉闊, 升值, 上浮, 陡增, 驟增, 驟升, 猛漲, 躍升, 竄升, 噴出, 翻倍, 走強, 走揚, 累升, 累漲, 累計增長, 累計上漲, 多賺, 增收, 加碼, 調漲, 提價, 漲價]
---
kind: cue
name: change.down
note: how much something fell
aliases: [減少, 下降, 降低, 下跌, 下滑, 減, 跌, 降, 縮減, 縮小, 少, 低, 衰退, 驟減, 銳減, 暴跌, 大跌, 削減, 調降, 下調, 跌幅, 降幅, 年減, 月減, 季減, 萎縮, 收窄, 回落, 下挫, 縮水, 裁減, 低於, 減低, 滑落, 挫, 少了, 低了, 慢, 便宜, 走低, 重挫, 大減, 遞減, 縮短, 短, 輕, 調低, 倒退, 急跌, 急挫, 急降, 下探, 走弱, 走跌, 收縮, 收斂, 微降, 微跌, 微減, 略減, 略降, 略跌, 小跌, 小降, 續跌, 續降, 再減, 淨減, 淨減少, 回吐, 壓縮, 壓低, 壓減, 拉低, 拖低, 貶值, 下浮, 下行, 跌去, 蒸發, 腰斬, 探底, 猛跌, 驟跌, 陡降, 銳降, 劇減, 遞降, 趨緩, 累跌, 累計下跌, 累計下降, 少賺, 減收, 減碼, 減幅, 縮窄, 大降, 大挫, 降價]
---
kind: cue
name: change.growth
note: nouns behind a number that are no verbs
aliases: [增幅, 升幅, 漲幅]
---
kind: cue
name: change.shrinkage
note: nouns behind a number that are no verbs
aliases: [跌幅, 降幅, 減幅, 縮幅]
---
kind: cue
name: change.rise
note: nouns behind a number that are verbs as well
aliases: [增長, 成長, 增加, 上升, 上漲, 升值, 提升, 加幅]
---
kind: cue
name: change.fall
note: nouns behind a number that are verbs as well
aliases: [下降, 下跌, 下滑, 減少, 衰退, 貶值, 萎縮, 收縮, 縮減, 負增長]
---
kind: cue
name: change.to
note: the end of a change
aliases: [至, 到, 為]
---
kind: cue
name: share.of
note: a part of a whole
aliases: [佔, 占, 佔比, 占比, 比重, 比例, 佔比為, 佔比達, 佔總, 佔全]
---
kind: cue
name: rank.after
note: 第三大
aliases: [大, 高, 多, 低, 長, 強, 快, 好, 富, 名, 位, 重, 老, 小, 遠, 深, 貴, 受歡迎, 深的, 長的, 大的]
---
kind: cue
name: rank.before
note: 居第二
aliases: [排名, 排, 位居, 居, 列, 名列, 位列, 排行, 位居全球, 居全球, 居全國, 居國內, 排在, 穩居, 高居, 躍居, 屈居, 退居, 僅次於, 全球, 世界, 全國, 國內, 亞洲, 排行榜, 占据, 位居世界, 居世界, 世界排名, 全球排名, 升至, 跌至, 躍升, 晉升, 蟬聯, 獲, 奪, 奪得, 奪下, 獲得, 位於]
---
kind: cue
name: numeral.ordinal
note: before a number that only counts
aliases: [第]
---
kind: cue
name: numeral.idiom
note: numerals that count nothing
aliases: [一方面, 另一方面, 一帶一路, 萬一, 十分, 三思, 一下子, 一下, 一直, 一些, 一樣, 一般, 一旦, 一律, 一同, 一起, 一定, 一切, 統一, 唯一, 第一時間, 四川, 五台山, 三星, 三菱, 百度, 千萬別, 百姓, 萬科, 百貨, 百勝, 七喜, 五糧液, 六福, 九龍, 八卦, 三亞, 十字, 百科, 兩岸, 十足, 一流, 一線, 二線, 三線, 一向, 一再, 一致, 一時, 一度, 一身, 一味, 一概, 一連, 一邊, 一面, 一手, 一口氣, 一心, 一系列, 一體, 一體化, 一站式, 一番, 一舉, 一如, 一貫, 一共, 一道, 一半天, 單一, 逐一, 之一, 其一, 其二, 萬能, 萬物, 萬事, 萬眾, 萬歲, 萬萬不, 千方百計, 千絲萬縷, 千古, 千秋, 百年老店, 百般, 百態, 百合, 百葉, 百慕達, 五星, 五花八門, 五金, 五官, 五臟, 四處, 四周, 四面, 四方, 四季, 四肢, 三角, 三明治, 三軍, 三農, 三峽, 三藩市, 三文魚, 兩難, 兩極, 兩性, 兩會, 兩棲, 七夕, 七上八下, 八仙, 九州, 九寨溝, 零售, 零件, 零部件, 零星, 零食, 零和, 零碳, 零日, 零組件, 零距離, 零容忍, 第一手, 第一線, 第一夫人, 二手, 二維碼, 二氧化碳, 一氧化碳, 二戰, 一戰, 三聚氰胺, 一國兩制, 三權分立, 三三兩兩, 亂七八糟, 十字路口, 十全十美, 百分點, 百花, 百川, 千問, 千禧, 六四天網, 一塌糊塗, 一窩蜂, 一目了然, 一視同仁, 一言堂, 一意孤行, 萬達, 萬豪, 萬象, 萬寶路, 萬聖節, 千島, 千葉, 三井, 三洋, 三一重工, 五菱, 五礦, 六合, 七彩, 八達, 九江, 九華, 十堰, 百濟, 百靈, 百事, 一汽, 一加, 一勞永逸, 一蹴而就, 一言不發, 一應俱全, 五仁, 伍仁, 陸地, 海陸空, 大陸, 肆意, 放肆, 參加, 參與, 參考, 拾起, 拾到, 收拾, 陸續, 陸軍, 登陸, 著陸, 參數, 參觀, 參議, 參選, 隊伍, 落伍, 退伍, 入伍, 佰草集, 幺蛾子, 數據, 數字, 數量, 數碼, 數學, 數位, 數目, 幾乎, 幾何, 幾率, 半導體, 半島, 半夜, 半天, 半場, 半徑, 半點, 半途, 半自動, 半球, 半路, 半成品, 半決賽, 半官方, 多半, 大半, 一半路, 之三, 進一步, 下一步, 第一步, 下一代, 新一代, 上一代, 新一輪, 這一, 那一, 每一, 另一, 某一, 任一, 同一, 哪一, 各一, 萬里, 一帶, 一窮二白, 二元, 三元, 四通, 五常, 百強, 十強, 一對一, 一比一, 兩手, 兩國, 兩黨, 兩院, 兩市, 兩融, 兩網, 兩桶油, 兩兩, 兩地, 兩類, 兩者, 兩端, 兩邊, 兩旁, 兩側, 一看, 一想, 一聽, 一說, 一來, 千載難逢, 百感, 一步, 百萬富翁, 億萬富翁, 億萬, 萬國, 萬維網, 成千上萬, 三番五次, 三番兩次, 千萬不, 千萬要, 千萬記, 千萬小心, 千萬注意, 接二連三, 丟三落四, 不三不四, 朝三暮四, 低三下四, 張三李四, 一五一十, 五湖四海, 四通八達, 四分五裂, 四捨五入, 七嘴八舌, 七手八腳, 八九不離十, 九牛一毛, 九死一生, 百發百中, 百裡挑一, 千鈞一髮, 一針見血, 一石二鳥, 一箭雙鵰, 一舉兩得, 一刀兩斷, 兩全其美, 三心二意, 三言兩語, 三長兩短, 十拿九穩, 十萬火急, 一成不變, 十三五, 十四五, 十五五, 九一一, 七七事變, 五四運動, 六四事件, 八一建軍, 三八婦女, 五一勞動, 五一假期, 十一假期, 十一黃金週, 雙十一, 三一一, 九二一地震, 一見鍾情, 四面八方, 拾金不昧, 六安, 一走, 一去, 一笑, 一哭, 一見, 一聞, 一試, 一問, 一喊, 一馬當先, 一心一意, 一模一樣, 一帆風順, 一路平安, 一路順風, 一網打盡, 一清二楚, 一乾二淨, 一無所有, 一無所知, 一事無成, 一往無前, 一鳴驚人, 一諾千金, 一日千里, 一落千丈, 一觸即發, 一本正經, 一絲不苟, 一技之長, 一臂之力, 一言為定, 一概而論, 一知半解, 一年四季, 三頭六臂, 三顧茅廬, 三緘其口, 三足鼎立, 四海為家, 四平八穩, 四面楚歌, 五光十色, 五彩繽紛, 五體投地, 六神無主, 六親不認, 七零八落, 七拼八湊, 八仙過海, 八面玲瓏, 九霄雲外, 十惡不赦, 十萬八千里, 百折不撓, 百家爭鳴, 百花齊放, 百廢待興, 百年大計, 百聞不如一見, 百依百順, 千變萬化, 千辛萬苦, 千山萬水, 千言萬語, 千家萬戶, 千篇一律, 千奇百怪, 千軍萬馬, 千瘡百孔, 萬無一失, 萬不得已, 萬紫千紅, 萬水千山, 萬家燈火, 萬象更新, 兩面三刀, 兩小無猜, 兩敗俱傷, 半信半疑, 半斤八兩, 半途而廢, 三番, 三令五申, 三三兩兩地, 六親, 陸續地, 九寨, 百慕大, 千禧年, 四捨, 一籌莫展, 舉一反三, 獨一無二, 不管三七二十一, 乘人之危, 略知一二, 說一不二, 合二為一, 三位一體, 五味雜陳, 七情六慾, 八拜之交, 十年寒窗, 一位數, 兩位數, 二位數, 三位數, 四位數, 五位數, 六位數, 七位數, 八位數, 雙位數, 個位數, 四強, 八強, 十六強, 三十二強, 六十四強, 一審, 二審, 三審, 一二審, 一讀, 二讀, 三讀, 一胎, 二胎, 三胎, 二孩, 三孩, 七國集團, 二十國集團, 十國集團, 七十七國集團, 三中全會, 四中全會, 一中全會, 二中全會, 五中全會, 六中全會, 七中全會, 二十大, 十九大, 十八大, 一房一廳, 兩房一廳, 兩房兩廳, 三房一廳, 三房兩廳, 四房兩廳, 一室一廳, 兩室一廳, 三室一廳, 三室兩廳, 三甲醫院, 二甲醫院, 一把手, 二把手, 一刀切, 一票否決, 三級跳, 三伏, 三九天, 二次元, 三次元, 一等獎, 二等獎, 三等獎, 四大行, 四大國有, 三大運營商, 四大會計師, 四大家族, 六都, 五都, 四小龍, 三去一降, 二手房, 一手房, 二手車, 二手樓, 一手樓, 二房東, 一人一票, 複數, 複數年, 複數年約, 四壞, 四壞球, 二軍, 一軍, 三冠王, 四冠王, 三連霸, 二連霸, 五連勝]
---
kind: cue
name: bound.filler
note: between a number and the word that bounds it
aliases: [平均, 共, 合共, 共計, 合計, 總計, 累計, 大幅, 淨, 僅, 只, 才]
---
kind: cue
name: stop.term
note: behind a length of time, which names them and measures nothing
aliases: [期, 新高, 新低, 高位, 低位, 最高, 最低, 高點, 低點, 均值, 均線, 平均, 同期, 來新高, 來新低, 來最高, 來最低, 以來新高, 以來新低, 一遇, 制, 一度, 級, 生, 計劃, 規劃]
---
kind: cue
name: label.after
note: the number before it is a name
aliases: [國道, 省道, 縣道, 鄉道, 縣鄉道, 號線, 號公路, 號文, 號令, 次列車, 次航班, 航班, 路公交, 路公車, 路巴士, 號房, 號樓, 號艙, 號井, 號機, 高地, 強, 後, 號店, 號門, 號碼頭, 號泊位, 號機組, 號汽油, 號決議, 號法案, 號提案, 號議案, 號公告, 號颱風, 號倉, 號礦, 號院, 號航廈, 號幹線, 號高速, 號窗口, 號法庭, 號文件]
---
kind: cue
name: label.place
note: a number of degrees behind it is a place on the globe
aliases: [北緯, 南緯, 東經, 西經, 經度, 緯度, latitude, longitude]
---
kind: cue
name: money.noun
note: behind a large bare number, which is money then
aliases: [獎金, 激勵獎金, 合約, 合同, 年薪, 月薪, 簽約金, 補助, 補助款, 補助金, 補貼, 津貼, 經費, 預算, 資金, 基金, 罰款, 罰金, 賠償, 賠償金, 賠款, 貸款, 債務, 負債, 投資, 融資, 現金, 股利, 紅利, 訂單, 工程款, 撥款, 捐款, 善款, 票房, 稅收, 保證金, 違約金, 轉會費, 身價, 身家, 存款, 積蓄, 退休金, 工程, 標案, 採購案, 貨款, 帳款, 薪水, 薪資, 保險金, 理賠, 天價]

"""###
    ),
    (
      "Workflows/lexicon/predicates.yaml",
      ###"""
# Classes of verbs and what they say: how two claims without a number agree or deny each other.
# type: comparison (one thing against another), event (it happens at a time), state (it is so).
# part-of: the wide field of meaning in which classes of different verbs are set against each other.
---
kind: predicate
name: increases
part-of: progress
type: state
direction: 1
opposite: decreases
note: more of something
aliases: [增加, 增長, 上調至, 成長, 上升, 上漲, 升高, 提高, 提升, 擴大, 擴張, 擴充, 攀升, 飆升, 激增, 大增, 大漲, 走高, 漲價, 調升, 調高, 上調, 增產, 增添, 增多, 增至, 升至, 增強, 加強, 加大, 加重, 強化, 增持, 倍增, 遞增, 回升, 反彈, 擴產, 擴增, 擴編, 增聘, 加碼, 有增無減, 越來越高, 越來越多, 愈來愈多, 愈來愈高, 變多, 抬升, 推高, 拉高, 水漲船高, 節節上升, 持續增, increase, increases, increased, increasing, rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, climb, climbs, climbed, climbing, soar, soars, soared, soaring, surge, surges, surged, surging, expand, expands, expanded, expanding, gain, gains, gained, gaining, boost, boosts, boosted, boosting, raise, raises, raised, raising, jump, jumps, jumped, jumping, swell, swells, swelled, swollen, swelling, double, doubles, doubled, doubling, triple, triples, tripled, tripling, strengthen, strengthens, strengthened, strengthening, enlarge, enlarges, enlarged, enlarging, pushes up, pushed up, drives up, drove up, driving up, scaled up, ramped up, ramping up, rebound, rebounds, rebounded, rebounding, multiply, multiplies, multiplied, multiplying, 越來越, 續升, 再升, 創高, 擴大至, 翻倍, 翻番, 看漲, 轉強, 回漲, 漲至, 飆漲, 大幅增加, 有所增加, 加薪, 加價, 提價, hiked, went up, goes up, go up, gone up, edged up, crept up, picked up, accumulated, deepened, quadrupled, mounting, mounted, escalated, escalate, escalates]
---
kind: predicate
name: decreases
part-of: progress
type: state
direction: -1
opposite: increases
note: less of something
aliases: [減少, 下降, 下調至, 下跌, 降低, 下滑, 負增長, 縮減, 削減, 縮小規模, 萎縮, 跌至, 降至, 跌破, 減低, 調降, 調低, 下調, 降價, 衰退, 衰減, 縮水, 減弱, 走低, 走弱, 銳減, 驟減, 遞減, 消退, 退潮, 減產, 裁減, 削弱, 變少, 越來越少, 愈來愈少, 下挫, 重挫, 大跌, 減輕, 收縮, 節省, 節約, 減半, 減持, 流失, 回落, 弱化, 變淡, 減退, 消失, decrease, decreases, decreased, decreasing, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining, shrink, shrinks, shrank, shrunk, shrinking, reduce, reduces, reduced, reducing, cut, cuts, cutting, plunge, plunges, plunged, plunging, slump, slumps, slumped, slumping, dip, dips, dipped, dipping, dwindle, dwindles, dwindled, dwindling, lower, lowers, lowered, lowering, weaken, weakens, weakened, weakening, halve, halves, halved, halving, tumble, tumbles, tumbled, tumbling, slash, slashes, slashed, slashing, diminish, diminishes, diminished, diminishing, erode, erodes, eroded, eroding, went down, goes down, going down, came down, scaled back, cut back, contract, contracts, contracted, contracting, fade, fades, faded, fading, wane, wanes, waned, waning, eased off, subside, subsides, subsided, subsiding, lost momentum, losing momentum, at a low, 減價, 減薪, 減租, 續跌, 再跌, 縮短, 銳降, 大減, 大降, 腰斬, see-sawed, sank, sinks, sunk, slid, edged down, crept down, gone down, go down, thinned, receded, trimmed, trims, fell away, dried up, tailed off, tapered, recession]
---
kind: predicate
name: improves
part-of: progress
type: state
direction: 1
opposite: worsens
note: better than before
aliases: [改善, 好轉, 進步, 優化, 改良, 升級, 復甦, 康復, 痊癒, 回暖, 轉好, 更上一層樓, improve, improves, improved, improving, recover, recovers, recovered, recovering, upgrade, upgrades, upgraded, upgrading, enhance, enhances, enhanced, enhancing, modernise, modernises, modernised, modernising, modernize, modernizes, modernized, modernizing, heal, heals, healed, healing, 回穩, 轉佳, 向好, 趨穩, 企穩, 改觀, 提質, rallied, bounced back, stabilised, stabilized, turned around, fared better]
---
kind: predicate
name: worsens
part-of: progress
type: state
direction: -1
opposite: improves
note: worse than before
aliases: [惡化, 變差, 退步, 退化, 加劇, 變壞, 轉差, 每況愈下, 老化, 受損, 損害, 破壞, 擾亂, 衝擊, 重創, 拖累, worsen, worsens, worsened, worsening, deteriorate, deteriorates, deteriorated, deteriorating, degrade, degrades, degraded, degrading, damage, damages, damaged, damaging, harm, harms, harmed, harming, disrupt, disrupts, disrupted, disrupting, undermine, undermines, undermined, undermining, hurt, hurts, hurting, intensify, intensifies, intensified, intensifying, gets worse, got worse, getting worse, 轉壞, 轉弱, 變質, 滑坡, 告急, 吃緊, 趨嚴, 失控, 劣化, soured, frayed, in decline, sicker, fared worse]
---
kind: predicate
name: widens
part-of: gap
type: comparison
direction: 1
opposite: narrows
note: a gap grows
aliases: [拉大, 擴大差距, 差距擴大, 差距拉大, 差距愈見明顯, 差距越來越大, 差距愈來愈大, 拉開差距, 差距加大, 拉開, 日益懸殊, 愈見明顯, 越發明顯, 愈來愈明顯, 越來越明顯, 愈見懸殊, widen, widens, widened, widening, growing gap, gap grew, gap is growing, pulls ahead, pulled ahead, pulling ahead]
---
kind: predicate
name: narrows
part-of: gap
type: comparison
direction: -1
opposite: widens
note: a gap closes
aliases: [收窄, 縮小, 縮小差距, 差距縮小, 差距收窄, 追上, 趕上, 迎頭趕上, 填平, 彌補, 追近, 拉近, 填補, narrow, narrows, narrowed, narrowing, closes the gap, closed the gap, closing the gap, close the gap, catches up, caught up, catching up, catch up, closing in]
---
kind: predicate
name: speeds-up
part-of: progress
type: state
direction: 1
opposite: slows
note: faster
aliases: [加快, 加速, 提速, 促進, 推動, 推進, 帶動, 催生, 催化, 刺激, 助長, 激發, 驅動, 突飛猛進, accelerate, accelerates, accelerated, accelerating, speeds up, sped up, speed up, speeding up, hasten, hastens, hastened, hastening, spur, spurs, spurred, spurring, drive, drives, drove, driven, driving, propel, propels, propelled, propelling, stimulate, stimulates, stimulated, stimulating, fuel, fuels, fuelled, fueled, fuelling, promote, promotes, promoted, promoting, foster, fosters, fostered, fostering, encourage, encourages, encouraged, encouraging, gathers pace, gathered pace]
---
kind: predicate
name: slows
part-of: progress
type: state
direction: -1
opposite: speeds-up
note: slower
aliases: [放緩, 減慢, 減緩, 減速, 拖慢, 拖延, 延緩, 遲滯, 趨緩, 放慢, 步履維艱, 步履蹣跚, 停滯, 受阻, 卡關, 阻礙, 妨礙, 扼殺, 遏制, 抑制, 壓制, 制約, 掣肘, 構成障礙, slow, slows, slowed, slowing, slows down, slowed down, slowing down, hamper, hampers, hampered, hampering, hinder, hinders, hindered, hindering, stall, stalls, stalled, stalling, impede, impedes, impeded, impeding, stifle, stifles, stifled, stifling, curb, curbs, curbed, curbing, stagnate, stagnates, stagnated, stagnating, obstruct, obstructs, obstructed, obstructing, hobble, hobbles, hobbled, hobbling, suppress, suppresses, suppressed, suppressing, holds back, held back, holding back, hold back, cool, cools, cooled, cooling]
---
kind: predicate
name: allows
part-of: licence
type: event
direction: 1
opposite: bans
note: "may, by rule"
aliases: [允許, 准許, 批准, 許可, 放行, 開放, 解禁, 解除禁令, 獲准, 核准, 同意, 放寬, 鬆綁, 解除, 獲通過, 通過了, 表決通過, 三讀通過, 審議通過, 通過法案, 認可, 授權, 獲批, 獲授權, 納入, allow, allows, allowed, allowing, permit, permits, permitted, permitting, approve, approves, approved, approving, authorise, authorises, authorised, authorising, authorize, authorizes, authorized, authorizing, legalise, legalises, legalised, legalising, legalize, legalizes, legalized, legalizing, licence, licensed, licenses, green-light, green-lit, gave the green light, lifted the ban, lifts the ban, lifted a ban, lifted, eased, 准予, 豁免, 批出, 批核, 放生, waived, waives, waive, cleared, gave permission, given permission, gave approval, signed off on]
---
kind: predicate
name: lacks-access
part-of: licence
type: state
direction: -1
opposite: allows
note: what one cannot come by, for whatever reason
aliases: [無法獲取, 無法獲得, 難以獲得, 無法取得, 難以取得, 無從取得, 不能購買, 無法購買, 無法採購, 無法進口, 買不到, 拿不到, 取得不了, 無緣取得, cannot obtain, cannot buy, cannot get hold of, cannot import, unable to obtain, unable to buy, unable to import, could not obtain, could not buy, has no access to, have no access to, had no access to, lacks access to, lack access to, without access to, denied access to, locked out of]
---
kind: predicate
name: bans
part-of: licence
type: event
direction: -1
opposite: allows
note: "may not, by rule"
aliases: [禁止, 禁運, 禁售, 禁令, 被禁, 禁用, 封鎖, 封殺, 取締, 不准, 不得, 查禁, 嚴禁, 制裁, 實施出口管制, 納入出口管制, 出口管制, 列入黑名單, 被列入, 切斷, 斷供, 封禁, 下架, 抵制, ban, bans, banned, banning, prohibit, prohibits, prohibited, prohibiting, forbid, forbids, forbade, forbidden, forbidding, outlaw, outlaws, outlawed, outlawing, barred, barring, block, blocks, blocked, blocking, blacklist, blacklists, blacklisted, blacklisting, sanction, sanctions, sanctioned, sanctioning, embargo, embargos, embargoed, embargoing, cuts off, cut off, cutting off, boycott, boycotts, boycotted, boycotting, prevent from, prevents from, prevented from, preventing from, shut out, shuts out, 不允許, 不容許, 叫停, 勒令, 停牌, 禁入, vetoed, ordered to stop, shuts the door]
---
kind: predicate
name: limits
part-of: licence
type: state
direction: -1
opposite: eases
note: less free by rule
aliases: [限制, 管制, 管控, 收緊, 約束, 設限, 受限, 受限制, 嚴格管控, 把關, 監管, 規範, 受制於人, 受制於, restrict, restricts, restricted, restricting, limit, limits, limited, limiting, constrain, constrains, constrained, constraining, tighten, tightens, tightened, tightening, regulate, regulates, regulated, regulating, cap, caps, capped, capping, confine, confines, confined, confining, clamps down, clamped down, cracks down, cracked down, crack down]
---
kind: predicate
name: eases
part-of: licence
type: event
direction: 1
opposite: limits
note: more free by rule
aliases: [放寬限制, 鬆綁限制, 放鬆管制, 寬鬆, 取消限制, ease, eases, eased, easing, relax, relaxes, relaxed, relaxing, loosen, loosens, loosened, loosening, deregulate, deregulates, deregulated, deregulating, lifts restrictions, lifted restrictions]
---
kind: predicate
name: supports
part-of: stand
type: state
direction: 1
opposite: opposes
note: for it
aliases: [支持, 贊成, 擁護, 力挺, 背書, 資助, 補貼, 補助, 扶持, 扶植, 援助, 撐腰, 力推, 倡議, 主張, 堅持, 協助, 幫助, 輔助, support, supports, supported, supporting, back, backs, backed, backing, endorse, endorses, endorsed, endorsing, favour, favours, favoured, favouring, favor, favors, favored, favoring, subsidise, subsidises, subsidised, subsidising, subsidize, subsidizes, subsidized, subsidizing, funded, funding, sponsored, sponsoring, advocate, advocates, advocated, advocating, championed, championing, assist, assists, assisted, assisting, help, helps, helped, helping, aid, aids, aided, aiding, in favour of, in favor of]
---
kind: predicate
name: opposes
part-of: stand
type: state
direction: -1
opposite: supports
note: against it
aliases: [反對, 抗議, 抨擊, 批評, 譴責, 反駁, 質疑, 不滿, 抗拒, 牴觸, 反彈聲浪, 不買帳, 指責, 指控, 控訴, 炮轟, 分歧, 不同意, 駁回, 拒絕, 否決, 推翻, oppose, opposes, opposed, opposing, criticise, criticises, criticised, criticising, criticize, criticizes, criticized, criticizing, condemn, condemns, condemned, condemning, protest, protests, protested, protesting, object, objects, objected, objecting, reject, rejects, rejected, rejecting, resist, resists, resisted, resisting, denounce, denounces, denounced, denouncing, accuse, accuses, accused, accusing, blame, blames, blamed, blaming, attack, attacks, attacked, attacking, challenge, challenges, challenged, challenging, hit back, turned down, turns down, turn down, disagree, disagrees, disagreed, voted against, dissent, dissents, dissented, dissenting]
---
kind: predicate
name: depends-on
part-of: need
type: state
direction: 1
opposite: independent-of
note: cannot do without
aliases: [依賴, 依靠, 仰賴, 倚賴, 有賴, 取決於, 離不開, 必須依賴, 靠, 主要靠, 全靠, 憑藉, 倚重, 基於, 依托, 源於, 來自, 源自, 受惠於, 得益於, 歸功於, 高度依賴, 過度依賴, 仰仗, depends on, depend on, depended on, depending on, relies on, rely on, relied on, relying on, dependent on, reliant on, based on, comes from, come from, came from, stems from, stem from, hinges on, hinge on, thanks to, powered by, driven by, derives from, rests on, built on, runs on, run on]
---
kind: predicate
name: independent-of
part-of: need
type: state
direction: -1
opposite: depends-on
note: can do without
aliases: [自主, 自給自足, 自立, 擺脫, 不再依賴, 脫鉤, 獨立於, 自主可控, 國產化, 自產, 自研, 自力更生, 拋棄, 放棄, independent of, self-sufficient, self-sufficiency, self-reliant, weaned off, no longer depends, no longer relies, no longer rely, abandon, abandons, abandoned, abandoning, decouple, decouples, decoupled, decoupling]
---
kind: predicate
name: leads
part-of: standing
type: comparison
direction: 1
opposite: lags
note: ahead of the others
aliases: [領先, 居首, 居冠, 稱霸, 主導, 佔據主導, 佔主導地位, 占據主導地位, 佔據主導地位, 居主導地位, 龍頭, 領頭羊, 名列前茅, 首屈一指, 執牛耳, 獨佔鰲頭, 壟斷, 稱雄, 佔優勢, 擁有優勢, 領航, 奪冠, 蟬聯冠軍, 居領先地位, 擁有巨大優勢, 獨霸, 佔據重要地位, 佔有重要地位, 一枝獨秀, 保持領先, 保持技術領先, 領先優勢, 絕對優勢, 絕對的優勢, 創新高, 創下新高, 新高, 最高, 居首位, 榜首, 破紀錄, 衛冕, lead, leads, led, leading, dominate, dominates, dominated, dominating, ranks first, ranked first, tops, topped, topping, is ahead of, ahead of, market leader, the leader, at the forefront, in the lead, outrank, outranks, outranked, outranking, pioneer, pioneers, pioneered, pioneering, monopoly, highest, record]
---
kind: predicate
name: lags
part-of: standing
type: comparison
direction: -1
opposite: leads
note: behind the others
aliases: [落後, 落後於, 不如, 遜於, 遜色, 遠遜, 不及, 墊底, 殿後, 望塵莫及, 居劣勢, 處於劣勢, 遠遠落後, 比不上, 跟不上, 追趕, 吊車尾, 相形見絀, 敬陪末座, 望其項背, 尾燈, 次於, 稍遜, 不敵, 遠不及, 遠不如, 新低, 敬陪, 最低, 落後給, lag, lags, lagged, lagging, trail, trails, trailed, trailing, behind, falls behind, fell behind, fallen behind, lags behind, inferior to, worse than, far behind, last place, falls short, fell short, fall short, no match for, lowest, at the bottom]
---
kind: predicate
name: equals
part-of: standing
type: comparison
opposite: lags
note: "as good, as much"
aliases: [媲美, 相當, 相當於, 等於, 持平, 不相上下, 旗鼓相當, 匹敵, 平手, 看齊, 並駕齊驅, 相提並論, 齊名, 打平, 追平, 一樣, 相同, 相等, 不分軒輊, 伯仲之間, 難分高下, 大致相同, 等同, equal, equals, equaled, equaling, matched, matching, rivaled, rivaling, on par with, on a par with, comparable to, comparable with, as good as, equivalent to, the same as, identical to, level with, no different from, tied, paralleled, paralleling, 相差無幾, 相去不遠, 微不足道, 小到可以忽略, negligible, match, matches, rival, rivals, tie, ties, parallel, parallels]
---
kind: predicate
name: surpasses
part-of: standing
type: comparison
direction: 1
opposite: lags
note: more or better than another
aliases: [超過, 超越, 勝過, 優於, 高於, 多於, 快於, 強於, 大於, 超前, 擊敗, 反超, 趕過, 超出, 更勝一籌, 完勝, 完全無法比擬, 無法比擬, 難以比擬, 勝出, 大幅領先, 後來居上, 凌駕, 長於, 早於, 好過, 更便宜, 更快, 更高, 更多, 更好, 更強, 更大, 更先進, 更安全, 背馳, surpass, surpasses, surpassed, surpassing, exceed, exceeds, exceeded, exceeding, outperform, outperforms, outperformed, outperforming, overtake, overtakes, overtook, overtaken, overtaking, outnumber, outnumbers, outnumbered, outnumbering, outstrip, outstrips, outstripped, outstripping, beat, beats, beaten, beating, eclipse, eclipses, eclipsed, eclipsing, outpace, outpaces, outpaced, outpacing, outsell, outsells, outselled, outselling, outdo, outdos, outdoed, outdoing, better than, higher than, faster than, bigger than, larger than, greater than, superior to, more than any, unmatched, unrivalled, unrivaled, second to none, cheaper than, stronger than, cheaper, outweighs, outweigh, diverges from, ahead in]
---
kind: predicate
name: falls-below
part-of: standing
type: comparison
direction: -1
opposite: surpasses
note: less than another
aliases: [低於, 少於, 小於, 慢於, 更低, 更少, 更慢, 更弱, 更差, 更小, 不敵, 遜色於, 處於低位, 處於全球低位, 短於, 晚於, 較低, 較少, 較差, 較慢, lower than, less than half, smaller than, slower than, fewer than, below the average, below average, weaker than, shorter than, poorer than, below the]
---
kind: predicate
name: launches
type: event
direction: 1
opposite: ends
note: brings out something new
aliases: [推出, 發布, 發佈, 問世, 上市, 亮相, 首發, 面世, 登場, 開賣, 上線, 首演, 上映, 出版, 開通, 啟用, 投產, 投入使用, 投入營運, 量產, 揭幕, 首航, 首飛, 開播, 推行, 實施, 出台, 頒布, 發行, 開放源碼, 開源, 建立, 設立, 啟動, 正式啟動, 發動, 開售, 發售, 推介, 印發, launch, launches, launched, launching, unveil, unveils, unveiled, unveiling, release, releases, released, releasing, introduce, introduces, introduced, introducing, rolls out, rolled out, roll out, rolling out, debut, debuts, debuted, brought out, brings out, went on sale, goes on sale, came out, comes out, premiere, premieres, premiered, premiering, enact, enacts, enacted, enacting, impose, imposes, imposed, imposing, open-source, open-sourced, put into service, came into force, comes into force, took effect, takes effect, put on sale]
---
kind: predicate
name: announces
type: event
direction: 1
note: makes known
aliases: [公布, 公佈, 宣布, 宣佈, 通報, 公開, publish, publishes, published, publishing, announce, announces, announced, announcing, report, reports, reported, reporting, made public, 發表, issue, issues, issued, issuing]
---
kind: predicate
name: ends
type: event
direction: -1
opposite: begins
note: stops for good
aliases: [結束, 終止, 停止, 停產, 停辦, 中止, 取消, 廢除, 廢止, 撤銷, 落幕, 終結, 收攤, 叫停, 停運, 停駛, 停售, 下線, 解散, 撤出, 退出, 退市, 淘汰, 關停, 告終, 完結, 收回, end, ends, ended, ending, finish, finishes, finished, finishing, cease, ceases, ceased, ceasing, halt, halts, halted, halting, terminate, terminates, terminated, terminating, scrap, scraps, scrapped, scrapping, abolish, abolishes, abolished, abolishing, cancel, cancels, cancelled, canceled, cancelling, discontinue, discontinues, discontinued, discontinuing, expire, expires, expired, expiring, conclude, concludes, concluded, concluding, withdraw, withdraws, withdrew, withdrawn, withdrawing, stop, stops, stopped, stopping, phased out, phases out, phase out, retire, retires, retired, retiring, came to an end, is over, was over, wound up, disband, disbands, disbanded, disbanding, repeal, repeals, repealed, repealing, revoke, revokes, revoked, revoking, suspend, suspends, suspended, suspending, be over, not over, 停播, 停招, 停刊, 停飛, 停航, 除役, 退役, 收官, 終止合約, 到期, 屆滿, 打住, came to a halt, runs out, ran out, is finished, lapsed, lapses, drew to a close, pulled the plug, 除牌]
---
kind: predicate
name: begins
type: event
direction: 1
opposite: ends
note: starts
aliases: [開始, 展開, 開工, 動工, 開幕, 開學, 起步, 著手, 開打, 開跑, 上路, 生效, 開徵, 施行, 投入, 開啟, 開辦, 動土, 進入, 走進, 步入, 實行, 啟播, 開售, 開鑼, 開始供應, 進行, begin, begins, began, begun, beginning, start, starts, started, starting, commence, commences, commenced, commencing, set up, sets up, gets under way, got under way, under way, underway, kicked off, kicks off, broke ground, breaks ground, enter, enters, entered, entering, resume, resumes, resumed, resuming, embark, embarks, embarked, embarking, is due, are due, was due, to start, opens for, 開動, 開課, 開賽, 復航, 復飛, 復產, 開拍, 起訴, 起跑, 上線, 登場, got going, takes effect, went live, goes live, set off, sets off, is to begin]
---
kind: predicate
name: founds
type: event
direction: 1
note: brings a body into being
aliases: [創立, 成立, 創辦, 設立, 創建, 組建, 籌組, 創設, 籌建, found, founded, founds, founding, establish, establishes, established, establishing, create, creates, created, creating, was set up, been set up, form, forms, formed, forming, incorporate, incorporates, incorporated, incorporating, 開創, 首創, 創業, 設廠, 設校, set up, sets up, co-founded, started up]
---
kind: predicate
name: acquires
type: event
direction: 1
opposite: sells
note: buys or takes over
aliases: [收購, 併購, 購入, 購買, 採購, 買下, 入股, 合併, 兼併, 吞併, 入主, 買進, 購得, 囤積, 儲備, 取得股權, 訂購, 進口, acquire, acquires, acquired, acquiring, buy, buys, bought, buying, purchase, purchases, purchased, purchasing, takes over, took over, taken over, taking over, merge, merges, merged, merging, import, imports, imported, importing, snapped up, stockpile, stockpiles, stockpiled, stockpiling, order, orders, ordered, ordering, bought out, 接手, 接管, 收歸, 買斷, 吞下, 併入, snaps up, bid for]
---
kind: predicate
name: sells
type: event
direction: -1
opposite: acquires
note: gives for money
aliases: [出售, 賣出, 售出, 賣給, 變賣, 拋售, 轉讓, 出口, 銷往, 脫手, 標售, sell, sells, sold, selling, export, exports, exported, exporting, sold off, divest, divests, divested, divesting, auction, auctions, auctioned, auctioning]
---
kind: predicate
name: hires
type: event
direction: 1
opposite: dismisses
note: takes into service
aliases: [聘用, 招聘, 招募, 錄用, 任命, 委任, 出任, 接任, 就任, 上任, 當選, 獲選, 聘請, 獲聘, 接掌, 擔任, 升任, 選出, hire, hires, hired, hiring, recruit, recruits, recruited, recruiting, appoint, appoints, appointed, appointing, elect, elects, elected, electing, takes office, took office, was sworn in, sworn in, promote to, promotes to, promoted to, promoting to, serves as, served as, takes over as, was named, been named, nominate, nominates, nominated, nominating, 徵才, 招工, 獲委任, 履新, 走馬上任, 出掌, 執掌, 換帥, 接棒, named as, takes the helm, took the helm, takes charge, took charge, succeeds as]
---
kind: predicate
name: dismisses
type: event
direction: -1
opposite: hires
note: puts or goes out of service
aliases: [裁員, 解僱, 解雇, 資遣, 撤職, 免職, 開除, 革職, 離職, 辭職, 請辭, 下台, 卸任, 退休, 被裁, 裁撤, 落選, 罷免, 辭任, dismiss, dismisses, dismissed, dismissing, fire staff, fires staff, fired staff, firing staff, laid off, lay off, lays off, layoffs, sack, sacks, sacked, sacking, resign, resigns, resigned, resigning, oust, ousts, ousted, ousting, steps down, stepped down, step down, stood down, quit, quits, made redundant, left office, suspend from, suspends from, suspended from, suspending from, 炒魷魚, 辭退, 遣散, 下課, 離任, 去職, 請辭獲准, 引退, 被免, 停職, fires, axed, let go, walks out, walked out, leaves his post, handed in]
---
kind: predicate
name: confirms
type: event
direction: 1
opposite: denies
note: says that it is so
aliases: [證實, 確認, 承認, 坐實, 印證, 核實, 證明, 表明, 顯示, 發現, 查出, 揭示, 揭露, confirm, confirms, confirmed, confirming, acknowledge, acknowledges, acknowledged, acknowledging, admit, admits, admitted, admitting, verify, verifies, verified, verifying, prove, proves, proved, proven, proving, demonstrate, demonstrates, demonstrated, demonstrating, show, shows, showed, shown, find, finds, found that, reveal, reveals, revealed, revealing, discover, discovers, discovered, discovering, disclose, discloses, disclosed, disclosing, detect, detects, detected, detecting, identify, identifies, identified, identifying, uncover, uncovers, uncovered, uncovering, was found, were found, been found]
---
kind: predicate
name: denies
type: event
direction: -1
opposite: confirms
note: says that it is not so
aliases: [否認, 澄清, 駁斥, 闢謠, 推翻, 不承認, deny, denies, denied, denying, refute, refutes, refuted, refuting, rebut, rebuts, rebutted, dispute, disputes, disputed, disputing, disprove, disproves, disproved, disproving, debunk, debunks, debunked, debunking, ruled out, rules out, rule out]
---
kind: predicate
name: uses
type: state
direction: 1
opposite: lacks
note: works with
aliases: [使用, 採用, 運用, 用的是, 利用, 應用, 搭載, 配備, 內置, 內建, 沿用, 裝有, 選用, 採納, 投入應用, 轉而採納, 安裝, 部署, 收集, 採集, 沿用了, 計入, 只計算, use, uses, used, using, adopt, adopts, adopted, adopting, employ, employs, employed, employing, deploy, deploys, deployed, deploying, utilise, utilises, utilised, utilising, utilize, utilizes, utilized, utilizing, equipped with, fitted with, runs on, powered with, made with, relies upon, install, installs, installed, installing, apply, applies, applied, applying, gather, gathers, gathered, gathering, collect, collects, collected, collecting, count, counts, counted, counting, include, includes, included, including, 導入, 引入, 啟用, 套用, 依照, 耗用, 耗費]
---
kind: predicate
name: lacks
type: state
direction: -1
opposite: has
note: does not have
aliases: [短缺, 不足, 匱乏, 緊缺, 斷貨, 缺貨, 人手不足, 供不應求, 缺水, 缺電, 缺工, 缺人, 缺糧, 告罄, short of, shortage of, shortages of, runs out of, ran out of, devoid of, deprived of, starved of, shortage]
---
kind: predicate
name: has
type: state
direction: 1
opposite: lacks
note: "owns, contains, keeps"
aliases: [擁有, 具備, 具有, 持有, 保有, 享有, 佔有, 占有, 掌握, 握有, 掌控, 包含, 涵蓋, 包括, 設有, 備有, 坐擁, 兼具, 有能力, 蘊藏, 獲得, 取得, 取得了, 保持, 維持, 面臨, 遭遇, 面對, 充足, 高企, 不缺, own, owns, owned, owning, possess, possesses, possessed, possessing, hold, holds, held, holding, contain, contains, contained, containing, include, includes, included, including, is home to, are home to, comprise, comprises, comprised, comprising, retain, retains, retained, retaining, obtain, obtains, obtained, obtaining, keep, keeps, kept, enjoy, enjoys, enjoyed, enjoying, host, hosts, hosted, hosting, house, houses, housed, housing, consists of, face, faces, faced, facing, boast, boasts, boasted, boasting, maintain, maintains, maintained, maintaining, ample, plenty of, plentiful, adequate, 沒有, 並無, 尚未有, 未有, 尚無, has no, have no, had no, there is no, there are no, there was no, there were no, 存在, 不存在, 並不存在, 握, there is, there are, 缺乏, 缺少, 欠缺, lack, lacks, lacked, lacking, 配有, 藏有, 留有, 備妥, 足夠, 滿足]
---
kind: predicate
name: produces
type: state
direction: 1
note: makes
aliases: [生產, 製造, 代工, 產出, 出產, 研發, 研製, 開發, 設計, 自研, 打造, 建造, 興建, 建設, 培育, 種植, 發電, 生成, 創造, 建構, 構建, produce, produces, produced, producing, manufacture, manufactures, manufactured, manufacturing, make, makes, made, making, build, builds, built, building, develop, develops, developed, developing, design, designs, designed, designing, construct, constructs, constructed, constructing, assemble, assembles, assembled, assembling, generate, generates, generated, generating, grow crops, grows crops, growed crops, growing crops, turns out, turned out, invent, invents, invented, inventing, cultivate, cultivates, cultivated, cultivating]
---
kind: predicate
name: supplies
type: state
direction: 1
note: gives to another
aliases: [供應, 提供, 供給, 交付, 供貨, 出貨, 贈送, 捐贈, 發放, 撥款, 投放, 輸出, 輸送, 交貨, 運往, 配送, 投入資金, 注資, supply, supplies, supplied, supplying, provide, provides, provided, providing, deliver, delivers, delivered, delivering, ship, ships, shipped, shipping, donate, donates, donated, donating, set aside, sets aside, give, gives, gave, given, giving, allocate, allocates, allocated, allocating, distribute, distributes, distributed, distributing, granted, granting, awarded, awarding, pay, pays, paid, lend, lends, lent, financed, financing, invest, invests, invested, investing, spend, spends, spent, spending]
---
kind: predicate
name: is-a
type: state
note: belongs to a kind
aliases: [是, 屬於, 堪稱, 被稱為, 稱為, 視為, 被視為, 成為, 列為, 名為, 擔任, 算是, 淪為, 定義為, 稱得上, 無異於, is a, is an, is the, was a, was an, was the, are the, were the, becomes, became, become, is one of, are among, is among, known as, classified as, regarded as, considered, is called, remains the, remains a, belongs to, constitutes, counts as, is considered, is part of, is our, is its, is their, are a, is still the, is by far the]
---
kind: predicate
name: is
type: state
note: has a quality
aliases: [處於, 位於, 顯得, is, are, was, were, remains, remain, remained, been, stays, stayed, lies, lie, stands, stood]
---
kind: predicate
name: precedes
type: event
note: comes before another
aliases: [早於, 先於, 領先於時間, 在此之前, 先行, 搶先, 距離, precede, precedes, preceded, preceding, predate, predates, predated, predating, came before, comes before, ahead of schedule]
---
kind: predicate
name: follows
type: event
note: comes after another
aliases: [隨之而來, 繼而, 接踵而至, 跟進, 晚於, 緊接, followed by, ensue, ensues, ensued, ensuing, came after, in the wake of]
---
kind: predicate
name: closes
type: event
direction: -1
opposite: opens
note: shuts a place or a service
aliases: [關閉, 關廠, 關店, 停業, 歇業, 倒閉, 打烊, 停課, 封閉, 封關, 封路, 封城, 停工, 關門, 停電, 停水, close, closes, closed, closing, shut, shuts, shutting, shut down, shuts down, closed down, shutter, shutters, shuttered, shuttering]
---
kind: predicate
name: opens
type: event
direction: 1
opposite: closes
note: opens a place or a service
aliases: [開業, 開張, 開設, 增設, 落成, 通車, 啟用, 開館, 營業, 營運, 重啟, 復工, 復課, 重開, 恢復, 新建, 進駐, open, opens, opened, opening, reopen, reopens, reopened, reopening, inaugurate, inaugurates, inaugurated, inaugurating, opened up, restore, restores, restored, restoring, operate, operates, operated, operating, run service, runs service, runed service, runing service, in operation]
---
kind: predicate
name: wins
type: event
direction: 1
opposite: loses
note: "gets the prize, the vote, the order"
aliases: [獲勝, 贏得, 勝選, 奪下, 奪得, 拿下, 獲獎, 得獎, 打敗, 擊退, 勝訴, 得標, 中標, 摘金, 取勝, 獲頒, 晉級, 奪金, 勝利, 領先, win, wins, won, winning, defeat, defeats, defeated, defeating, clinch, clinches, clinched, clinching, secure, secures, secured, securing, took the title, triumph, triumphs, triumphed, triumphing, was awarded, qualified for, prevail, prevails, prevailed, prevailing, advances to, advanced to, 稱霸, 封王, 奪魁, 報捷, 擊敗, 大勝, 險勝, 過關, 獲選為, came first, came out on top, landed, beat, earned promotion, promoted]
---
kind: predicate
name: loses
type: event
direction: -1
opposite: wins
note: fails to keep or to get
aliases: [失去, 輸掉, 落敗, 敗選, 虧損, 喪失, 丟失, 敗訴, 痛失, 錯失, 敗給, 落榜, 淘汰出局, 敗北, 流標, 失守, 失利, 損失, lose, loses, lost, losing, forfeit, forfeits, forfeited, forfeiting, missed out, misses out, miss out, knocked out, was beaten, miss, misses, missed, missing, 落馬, 不敵, 慘敗, 止步, 出局, 降級, 丟掉, 失分, relegated, was relegated, suffered a defeat, went down to, crashed out, bowed out]
---
kind: predicate
name: causes
type: state
direction: 1
opposite: prevents
note: brings about
aliases: [導致, 造成, 引發, 引起, 促使, 致使, 使得, 令, 讓, 迫使, 帶來, 釀成, 觸發, 產生, 掀起, 主因, 原因, 源頭, 元兇, 歸因於, 歸咎於, 由於, 構成, 左右, 造成影響, 震驚, 起因, 起因是, 所致, 造成的, 歸因, 禍首, 起火點, 肇因, cause, causes, caused, causing, led to, leads to, lead to, leading to, results in, resulted in, result in, trigger, triggers, triggered, triggering, prompt, prompts, prompted, prompting, force, forces, forced, forcing, brings about, brought about, due to, because of, caused by, provoke, provokes, provoked, provoking, contribute, contributes, contributed, contributing, blamed on, attributed to, compel, compels, compelled, affect, affects, affected, affecting, impact, impacts, impacted, impacting, influence, influences, influenced, influencing, shock, shocks, shocked, shocking, gave rise to, gives rise to, explain, explains, explained, accounts for, behind the, responsible for, related to, linked to, was caused, blame, blames, blamed, 無關, 無涉, 不相干, 毫無關係, 關係到, unrelated, nothing to do with, unconnected, link between, links between, association between, connection between, associated with, tied to, 肇因於, 由此引起, 主要是因為, 主要因為, 主因是, 原因是, 原因在於, 問題出在, 起火點為, 拖累, explain most, explains most, accounted for most, account for most, responsible, to blame, 責任在, 禍因, 歸罪於]
---
kind: predicate
name: prevents
type: state
direction: -1
opposite: causes
note: keeps from happening
aliases: [防止, 避免, 阻止, 預防, 杜絕, 阻斷, 遏止, 阻攔, 攔截, 防範, 免於, 規避, 扭轉, 抵禦, 防堵, 撲滅, prevent, prevents, prevented, preventing, avert, averts, averted, averting, avoid, avoids, avoided, avoiding, thwart, thwarts, thwarted, thwarting, deter, deters, deterred, stop from, stops from, stoped from, stoping from, staved off, stave off, wards off, foil, foils, foiled, foiling, contain spread, contains spread, contained spread, containing spread, put out, extinguish, extinguishes, extinguished, extinguishing, 制止, 止住, 抑止, 堵住, 攔下, 免受, 預警]
---
kind: predicate
name: succeeds
part-of: progress
type: event
direction: 1
opposite: fails
note: gets it done
aliases: [成功, 奏效, 達成, 實現, 完成, 突破, 取得突破, 取得進展, 取得顯著進展, 達標, 攻克, 破解, 攻破, 有成, 顯現, 打破紀錄, 刷新紀錄, 創新高, 創下, 創紀錄, 取得了創新, 做到, 辦到, 搞定, 展現, 落實, 兌現, 見效, succeed, succeeds, succeeded, succeeding, achieve, achieves, achieved, achieving, accomplish, accomplishes, accomplished, accomplishing, complete, completes, completed, completing, attain, attains, attained, attaining, fulfil, fulfils, fulfilled, fulfilling, made progress, made a breakthrough, breakthrough, breakthroughs, pays off, paid off, manage to, manages to, managed to, managing to, broke the record, set a record, set records, breaks the record, realise, realises, realised, realising, realize, realizes, realized, realizing, met the target, record high, pass, passed, 如期, 順利, 辦妥, 圓滿, 正常, 有效, works, holds up]
---
kind: predicate
name: fails
part-of: progress
type: event
direction: -1
opposite: succeeds
note: does not get it done
aliases: [失敗, 未奏效, 無效, 適得其反, 成效有限, 難以達成, 無法達成, 落空, 泡湯, 未果, 破產, 告吹, 難以持續, 難以為繼, 觸礁, 功虧一簣, 告急, 失靈, 當機, 故障, 墜毀, 脫軌, 失準, 崩潰, 難以維持, fail, fails, failed, failing, collapse, collapses, collapsed, collapsing, founder, founders, foundered, foundering, went bankrupt, goes bankrupt, gone bankrupt, bankrupt, bankruptcy, broke down, backfires, backfired, backfire, came to nothing, fell through, crash, crashes, crashed, crashing, default, defaults, defaulted, defaulting, malfunction, malfunctions, malfunctioned, malfunctioning, derail, derails, derailed, derailing, no effect, little effect, ineffective, goes bust, went bust, 告敗, 破裂, 破局, 流產, 不到位, 失效, 失職, 失當, 落後進度, 夭折, 撲空, breaks down, goes under, went under, in tatters]
---
kind: predicate
name: invests
type: event
direction: 1
note: puts money or effort in
aliases: [投資, 斥資, 砸錢, 注資, 投注, 大舉投資, 加大投資, 投入資源, 布局, 佈局, invests, invested, invest, investing, pours, poured, pouring]
---
kind: predicate
name: delays
type: event
direction: -1
opposite: begins
note: puts off
aliases: [延後, 推遲, 延期, 延誤, 展延, 擱置, 暫緩, 暫停, 順延, 誤點, delay, delays, delayed, delaying, postpone, postpones, postponed, postponing, shelve, shelves, shelved, shelving, put off, puts off, pushed back, defer, defers, deferred, put on hold, 押後, 改期, 遲到, 一拖再拖, 滯後, 脫期, 跳票, behind schedule, overdue, held up, suspended]
---
kind: predicate
name: plans
type: state
direction: 1
note: means to
aliases: [計劃, 計畫, 打算, 規劃, 預定, 目標, 力爭, 旨在, 志在, 致力於, 希望, 爭取, 籌備, 準備, 謀求, 尋求, 試圖, 企圖, 意圖, 即將, 研擬, 研究, 擬, 考慮, plan, plans, planned, planning, intend, intends, intended, intending, aims to, aim to, aimed to, aims for, aims at, seeks to, seek to, sought to, hopes to, hope to, wants to, is set to, are set to, prepares to, vows to, vowed to, pledged, pledges, is due to, are due to, propose, proposes, proposed, proposing, considering, is considering, weighing, no plans to, has no plans to, have no plans to, had no plans to, no intention of, 無意, 沒有計劃, 沒有計畫, 無計劃, 並無計劃, 擬於, 擬將]
---
kind: predicate
name: agrees
type: event
direction: 1
note: comes to terms
aliases: [簽署, 簽訂, 達成協議, 簽約, 締結, 談妥, 敲定, 合作, 結盟, 聯手, 加盟, 加入, 參與, 參加, sign, signs, signed, signing, agree, agrees, agreed, agreing, reached a deal, struck a deal, strikes a deal, ratify, ratifies, ratified, join, joins, joined, joining, partner, partners, partnered, partnering, cooperate, cooperates, cooperated, cooperating, collaborate, collaborates, collaborated, collaborating, teamed up, team up, participate, participates, participated, participating, accept, accepts, accepted, accepting, 達成共識, 達成和解, 同意, 拍板, 允諾, 簽字, 締約, 談成, 握手言和, shook hands, signed up, clinched a deal, came to terms, settled]
---
kind: predicate
name: leaves
type: event
direction: -1
note: goes out of
aliases: [退出, 離開, 脫離, 撤離, 出走, 外流, 遷出, 出境, 撤資, leaves, left the, leave the, pulls out, pulled out, pull out, exited, exits, exit, exiting, quit, quits, quited, quiting, evacuate, evacuates, evacuated, evacuating, emigrate, emigrates, emigrated, emigrating, flee, flees, fled]
---
kind: predicate
name: moves
type: event
note: goes or is brought elsewhere
aliases: [轉移, 搬遷, 遷往, 遷至, 轉向, 轉往, 移往, 轉而, 外移, 推向, 流向, 移至, 運抵, 抵達, 到訪, 訪問, 前往, 造訪, 轉型, move, moves, moved, moving, relocate, relocates, relocated, relocating, shift, shifts, shifted, shifting, transfer, transfers, transferred, transform, transforms, transformed, transforming, visit, visits, visited, visiting, travel, travels, travelled, traveled, migrate, migrates, migrated, migrating, arrive, arrives, arrived, arriving, return, returns, returned, returning, turns to, turned to, turning to, heads for, switch, switches, switched, switching, convert, converts, converted, converting, divert, diverts, diverted, diverting, land, lands, landed, landing, 遷廠, 移師, 改道, 繞道, 轉場, 進軍, 落戶, 進駐, 設點]
---
kind: predicate
name: changes
type: state
note: becomes other than it was
aliases: [改變, 變化, 改革, 修訂, 修正, 更正, 更改, 調整, 修改, 變更, 改寫, 改為, 改成, 演變, 重塑, 翻修, 重組, 顛覆, 突變, 變異, 取代, 替代, 代替, 替換, change, changes, changed, changing, revise, revises, revised, revising, correct, corrects, corrected, correcting, amend, amends, amended, amending, reform, reforms, reformed, reforming, adjust, adjusts, adjusted, adjusting, modify, modifies, modified, modifying, alter, alters, altered, altering, reshape, reshapes, reshaped, reshaping, restructure, restructures, restructured, restructuring, overhaul, overhauls, overhauled, overhauling, mutate, mutates, mutated, mutating, replace, replaces, replaced, replacing, substitute, substitutes, substituted, substituting, evolve, evolves, evolved, evolving, rename, renames, renamed, renaming, reverse, reverses, reversed, reversing, update, updates, updated, updating, reshuffle, reshuffles, reshuffled, reshuffling, supersede, supersedes, superseded, superseding, vary, varies, varied]
---
kind: predicate
name: stays
type: state
note: does not become other
aliases: [不變, 維持不變, 保持, 沒變, 照舊, 持續, 延續, 按兵不動, 不動, 凍結, unchanged, stays the same, stayed the same, persist, persists, persisted, persisting, continue, continues, continued, continuing, endure, endures, endured, enduring, left unchanged, held steady, kept unchanged, unmoved, barely moved, moved, 如常, 維持原判, 原封不動, 按兵, 未變, 不改, 保持不變, is unchanged, remains unchanged, held]
---
kind: predicate
name: harms
type: event
direction: -1
note: kills or wounds
aliases: [死亡, 身亡, 喪生, 罹難, 遇害, 過世, 去世, 逝世, 病逝, 受傷, 傷亡, 遇難, 身故, 死於, 感染, 確診, 染疫, 中毒, 失蹤, 自殺, 槍殺, 不治, 送命, die, dies, died, dying, kill, kills, killed, killing, injure, injures, injured, injuring, wound, wounds, wounded, wounding, infect, infects, infected, infecting, passed away, caught the disease, tested positive, poison, poisons, poisoned, poisoning, drown, drowns, drowned, drowning, hospitalise, hospitalises, hospitalised, hospitalising, hospitalize, hospitalizes, hospitalized, hospitalizing, sicken, sickens, sickened, sickening, contract disease, contracts disease, contracted disease, contracting disease]
---
kind: predicate
name: arrests
type: event
direction: -1
note: acts in law against
aliases: [逮捕, 拘捕, 起訴, 判刑, 判處, 定罪, 罰款, 開罰, 查獲, 扣押, 沒收, 調查, 搜索, 拘留, 羈押, 提告, 控告, 裁決, 判決, 裁定, 處罰, 執法, arrest, arrests, arrested, arresting, charge with, charges with, charged with, charging with, sue, sues, sued, suing, fine by, fines by, fined by, fining by, convict, convicts, convicted, convicting, sentence, sentences, sentenced, sentencing, jail, jails, jailed, jailing, detain, detains, detained, detaining, prosecute, prosecutes, prosecuted, prosecuting, indict, indicts, indicted, indicting, investigate, investigates, investigated, investigating, seize, seizes, seized, seizing, confiscate, confiscates, confiscated, confiscating, raid, raids, raided, raiding, ruled that, ruled against, penalise, penalises, penalised, penalising, penalize, penalizes, penalized, penalizing, probe, probes, probed, probing, extradite, extradites, extradited, extraditing, pleaded guilty, found guilty, fined, 被捕, 落網, 被告, 檢控, 提訊, 提堂, 開審, 宣判, 判囚, 入獄, 收押, 通緝, 立案, 約談, 搜查, fines, remanded, went on trial, goes on trial, stood trial, appeared in court, acquitted, charged]
---
kind: predicate
name: spreads
type: state
direction: 1
opposite: contains
note: reaches more places or people
aliases: [擴散, 蔓延, 傳播, 普及, 遍及, 流行, 席捲, 外溢, 傳入, 爆發, 氾濫, 肆虐, 盛行, spreads, spread, spreading, swept, sweeps, broke out, breaks out, erupt, erupts, erupted, erupting, outbreak of, outbreaks of, outbreaked of, outbreaking of, proliferate, proliferates, proliferated, proliferating]
---
kind: predicate
name: strikes
type: event
direction: -1
note: "a blow, a storm, a stoppage"
aliases: [罷工, 襲擊, 攻擊, 轟炸, 侵襲, 來襲, 登陸, 重擊, 空襲, 入侵, 震撼, 爆炸, 起火, 失火, 撞上, 相撞, 坍塌, 淹水, 斷訊, 當機, 停擺, 中斷, 過載, 故障, 斷電, 停電, 事故, 火警, 意外, struck, strikes, went on strike, go on strike, attack place, attacks place, attacked place, attacking place, bomb, bombs, bombed, bombing, invade, invades, invaded, invading, hit, hits, hitting, explode, explodes, exploded, exploding, collide, collides, collided, colliding, flood, floods, flooded, flooding, assault, assaults, assaulted, assaulting, caught fire, made landfall, ambush, ambushes, ambushed, ambushing, hack, hacks, hacked, hacking, damage by, damages by, damaged by, damaging by, overload, overloaded, outage, outages, outaged, outaging, broke out, disrupted, disrupteds, disrupteded, disrupteding, knocked out power]
---
kind: predicate
name: occurs
type: event
note: takes place
aliases: [舉行, 舉辦, 召開, 發生, 出現, 進行, 上演, 迎來, 開議, 開庭, 過夜, 表現, 陷入, 爆出, 出席, 道歉, 鞠躬, 訪談, 訪問, 進入, occur, occurs, occured, occuring, happen, happens, happened, happening, takes place, took place, taken place, taking place, was held, is held, were held, be held, will be held, arise, arises, arised, arising, appear, appears, appeared, appearing, emerge, emerges, emerged, emerging, will hold, meets, met, apologise, apologises, apologised, apologize, apologized, took part, was filed, travels to, travel to, played, 召集, 會見, 會晤, 登台, 露面, 到場, 發聲明, 致歉, voted, votes, convened, gathers]
---
kind: predicate
name: controls
type: state
direction: 1
note: decides what happens
aliases: [控制, 掌管, 操控, 主宰, 決定, 負責, 管轄, 統治, 主管, 管理, 監督, 主導陣營, control, controls, controled, controling, govern, governs, governed, governing, manage, manages, managed, managing, determine, determines, determined, determining, oversee, oversees, oversaw, decide, decides, decided, deciding, own stake, owns stake, owned stake, owning stake, ruled, ruling, regulate by, regulates by, regulated by, regulating by, supervise, supervises, supervised, supervising, administer, administers, administered, administering, led by, headed by, run by]
---
kind: predicate
name: protects
type: state
direction: 1
opposite: harms
note: keeps from harm
aliases: [保護, 保障, 維護, 捍衛, 守護, 鞏固, 確保, 保育, 保留, protect, protects, protected, protecting, safeguard, safeguards, safeguarded, safeguarding, defend, defends, defended, defending, shield, shields, shielded, shielding, preserve, preserves, preserved, preserving, ensure, ensures, ensured, ensuring, guarantee, guarantees, guaranteed, guaranteing, conserve, conserves, conserved, conserving, secure supply, secures supply, secured supply, securing supply]
---
kind: predicate
name: judges
type: state
note: how it is seen
aliases: [評為, 評選, 排名, 名列, 入選, 躋身, 獲評, 列入, rank, ranks, ranked, ranking, rate, rates, rated, rating, listed as, listed among, voted, placed on, added to, named among, classify, classifies, classified]
---
kind: predicate
name: warns
type: event
direction: -1
note: says that harm may come
aliases: [警告, 示警, 警示, 擔憂, 憂慮, warn, warns, warned, warning, caution, cautions, cautioned, cautioning]
---
kind: predicate
name: promises
type: event
direction: 1
note: says that one will
aliases: [承諾, 保證, 允諾, 答應, 誓言, 矢言, promise, promises, promised, promising, commit, commits, committed, vow, vows, vowed, vowing]
---
kind: predicate
name: signifies
type: state
note: stands for something the writer sees in it
aliases: [凸顯, 突顯, 彰顯, 反映, 意味著, 意味, 標誌著, 標志著, 象徵, 體現, 暴露, 預示, 奠定基礎, 奠定, 影響, reflect, reflects, reflected, reflecting, signify, signifies, signified, underlines, underlined, highlights, highlighted, underscore, underscores, underscored, underscoring, symbolise, symbolises, symbolised, symbolising, means that, embody, embodies, embodied, embodying]
---
kind: predicate
name: merges
type: event
direction: 1
opposite: splits
note: two become one
aliases: [合併, 整併, 併入, 合而為一, 重組合併, 合組, 整合, 聯營, merge, merges, merged, merging, amalgamate, amalgamated, combined with, joined forces, consolidated, consolidates]
---
kind: predicate
name: splits
type: event
direction: -1
opposite: merges
note: one becomes two
aliases: [分拆, 拆分, 分家, 分割, 分立, 拆解, 獨立出來, 分道揚鑣, splits, splitting, spin off, spins off, spun off, broke up, breaks up, demerge, demerged, carved out, hived off]
---
kind: predicate
name: recalls
type: event
direction: -1
note: takes back what was sold
aliases: [召回, 收回產品, 產品下架, 全面下架, recalls, recalled, recalling, pulled from shelves, taken off the market, withdrawn from sale]
---
kind: predicate
name: sues
type: event
direction: -1
opposite: settles
note: goes to court against
aliases: [提告, 控告, 告上法院, 告上法庭, 提起訴訟, 入稟, 興訟, 索償, 索賠, 求償, 上訴, 申請司法覆核, 提出上訴, sue, sues, sued, suing, filed a lawsuit, files a lawsuit, filed suit, took to court, takes to court, appealed, appealing, lodged an appeal]
---
kind: predicate
name: settles
type: event
direction: 1
opposite: sues
note: ends a quarrel by terms
aliases: [和解, 庭外和解, 調解, 撤告, 撤訴, 握手言和, settled out of court, reached a settlement, reaches a settlement, dropped the case, dropped its case, dropped charges]
---
kind: predicate
name: refuses
type: event
direction: -1
opposite: agrees
note: will not
aliases: [拒絕, 拒簽, 回絕, 婉拒, 不肯, 不願, 談判破裂, 破局, 談崩, 不從, 拒收, refuse, refuses, refused, refusing, decline to, declines to, declined to, declining to, snubbed, balked, walked away, talks broke down, turned away]
---
kind: predicate
name: requires
type: state
direction: 1
opposite: exempts
note: "must, by rule"
aliases: [規定, 強制, 責成, 硬性規定, 責令, require, requires, required, requiring, oblige, obliges, obliged, mandated, is required to, are required to, has to, have to, had to, compulsory, mandatory]
---
kind: predicate
name: exempts
type: event
direction: -1
opposite: requires
note: need not
aliases: [豁免, 免除, 免徵, 免收, 免稅, 免簽, 減免, 赦免, exempt, exempts, exempted, exempting, waive, waives, waived, waiving]
---
kind: predicate
name: violates
type: state
direction: -1
opposite: complies
note: against the rule
aliases: [違反, 違規, 觸犯, 侵犯, 涉嫌, 挪用, 造假, 虛報, 隱瞞, 詐騙, 詐欺, 賄賂, 行賄, 受賄, 貪污, 舞弊, 違法, 超標, 逃稅, 圍標, 灌水, 作弊, 竊取, 盜用, 洩露, 外洩, violate, violates, violated, violating, breached, breaching, broke the law, breaks the law, broke the rules, breaks the rules, infringe, infringes, infringed, defraud, defrauded, bribe, bribed, falsified, falsify, concealed, conceal, hid, misled, misleads, misleading, cheated, cheats, embezzled, stole, stolen, leaked, evaded, evades, flouted, flouts]
---
kind: predicate
name: complies
type: state
direction: 1
opposite: violates
note: by the rule
aliases: [遵守, 符合, 合規, 合法, 達標, 守法, 恪守, 履行, 遵循, 遵從, comply, complies, complied, complying, abide by, abides by, abided by, conform, conforms, conformed, meets the standard, met the standard, in line with the rules, adhere, adheres, adhered, obey, obeys, obeyed, observe the rules]
---
kind: predicate
name: overestimates
type: state
direction: 1
opposite: underestimates
note: thinks it more than it is
aliases: [高估, 誇大, 誇張, 吹噓, 渲染, 虛增, overestimate, overestimates, overestimated, exaggerate, exaggerates, exaggerated, overstate, overstates, overstated, inflated, overvalued, hyped]
---
kind: predicate
name: underestimates
type: state
direction: -1
opposite: overestimates
note: thinks it less than it is
aliases: [低估, 小看, 淡化, 輕視, 忽視, 忽略, 漠視, 低報, 少報, underestimate, underestimates, underestimated, understate, understates, understated, underreported, undervalued, ignored, ignores, ignore, overlooked, overlooks, neglected, neglects]
---
kind: predicate
name: examines
type: event
note: looks into
aliases: [檢查, 審查, 稽查, 巡查, 查核, 審核, 檢討, 審議, 審理, 抽查, 抽驗, 檢驗, 檢測, 盤點, 清查, 評估, inspect, inspects, inspected, inspecting, audited, auditing, reviewed, reviewing, examine, examines, examined, examining, looked into, looks into, looking into, checked, assess, assesses, assessed, assessing, scrutinise, scrutinised, scrutinize, scrutinized, consulted]
---
kind: predicate
name: borrows
type: event
direction: 1
opposite: repays
note: takes on debt
aliases: [借款, 舉債, 發債, 籌資, 集資, 募資, 增資, borrow, borrows, borrowed, borrowing, issued bonds, issues bonds, raised money, raises money, took out a loan, took on debt]
---
kind: predicate
name: repays
type: event
direction: -1
opposite: borrows
note: pays debt or money back
aliases: [償還, 還款, 還債, 清償, 退款, 退還, 歸還, 退費, 賠償, 補償, 理賠, repay, repays, repaid, repaying, paid back, pays back, paid off its debt, refunded, refunding, compensate, compensates, compensated, compensating, reimbursed]
---
kind: predicate
name: transports
type: state
note: carries from place to place
aliases: [運送, 載客, 載運, 裝卸, 接駁, 轉運, 通航, 停靠, 行駛, carry, carries, carried, carrying, transport, transports, transported, transporting, handle, handles, handled, handling, haul, hauls, hauled, ferried, sailed, docked]
---
kind: predicate
name: treats
type: state
direction: 1
note: gives medical help
aliases: [治療, 收治, 診治, 接種, 施打, 救治, 治癒, treat, treats, treated, treating, cures, cured, vaccinate, vaccinates, vaccinated, vaccinating, operated on, immunised, immunized, diagnosed, diagnoses]
---
kind: predicate
name: rescues
type: event
direction: 1
note: saves from danger
aliases: [救出, 營救, 搜救, 拯救, 獲救, 脫險, 脫困, 救援, 疏散, rescue, rescues, rescued, rescuing, saved the, bailed out, bails out, freed, frees]
---
kind: predicate
name: taxes
type: event
direction: 1
note: takes by law
aliases: [徵稅, 課稅, 加徵, 開徵, 徵收, 課徵, levied, taxed, charges a, charged a, slapped a]
---
kind: predicate
name: competes
type: state
note: against another for the same thing
aliases: [競逐, 角逐, 爭奪, 搶市, 搶佔, 對抗, 對決, 較量, compete, competes, competed, competing, vie, vies, vied, vying, contested, race against, fights for]
---
kind: predicate
name: welcomes
type: event
direction: 1
opposite: opposes
note: is glad of it
aliases: [歡迎, 讚揚, 稱讚, 嘉許, 讚賞, 祝賀, 致謝, welcomes, welcomed, welcoming, praise, praises, praised, praising, hailed, applauded, congratulated, commended]

"""###
    ),
    (
      "Workflows/lexicon/properties.yaml",
      ###"""
---
kind: property
name: performance
type: ratio
wider-than: [AI performance, computing power]
aliases: [性能, 表现, 效能, performance, benchmark performance]
---
kind: property
name: AI performance
type: ratio
aliases: [AI性能, 人工智能性能, AI performance]
---
kind: property
name: computing power
type: compute
aliases: [算力, 运算力, 计算力, 计算能力, 运算能力, 运算性能, 单芯算力, 原始算力, computing power, compute, processing power]
---
kind: property
name: power consumption
type: power
aliases: [耗电量, 功耗, 耗电, 能耗, power consumption, electricity consumption, energy use, electricity use]
---
kind: property
name: energy efficiency
type: ratio
aliases: [能效, 能源效率, energy efficiency]
---
kind: property
name: memory capacity
type: data
zh-Hans: 内存容量
zh-Hant: 記憶體容量
aliases: [内存容量, 记忆体容量, 显存, memory capacity]
---
kind: property
name: memory bandwidth
type: data
zh-Hans: 内存带宽
zh-Hant: 記憶體頻寬
aliases: [内存带宽, 记忆体频宽, 带宽, 频宽, bandwidth, memory bandwidth]
---
kind: property
name: process node
type: length
aliases: [制程, 工艺, 工艺节点, 制程节点, process node, process technology]
---
kind: property
name: yield rate
type: ratio
aliases: [良率, 良品率, 生产良率, 良品, 合格率, yield rate, chip yield, manufacturing yield, production yield]
---
kind: property
name: capacity
type: count
aliases: [产能, 月产能, 年产能, 生产能力, 设计产能, 总产能, production capacity, capacity, annual capacity, design capacity, manufacturing capacity]
---
kind: property
name: market share
type: ratio
zh-Hans: 市场份额
zh-Hant: 市占率
aliases: [市占率, 市场占有率, 市场份额, 市占, 市场占比, 占比, 份额, 占有率, market share, share of the market]
---
kind: property
name: share
type: ratio
zh-Hans: 占比
aliases: [比重, 比例, 比率, 所占比例, proportion, percentage]
---
kind: property
name: self-sufficiency rate
type: ratio
zh-Hans: 自给率
aliases: [設備國產化率, 自给率, 国产化率, 自主率, 本土化率, self-sufficiency, self-sufficiency rate]
---
kind: property
name: import substitution
type: ratio
aliases: [进口替代, 国产替代, import substitution]
---
kind: property
name: revenue
type: money
zh-Hans: 营收
zh-Hant: 營收
aliases: [营收, 收入, 营业收入, 营业额, 总收入, 销售额, 销售收入, 营运收入, 收益, 业绩收入, 年营收, 合并营收, revenue, revenues, turnover, sales revenue, net sales, annual sales, 總營收, 月營收, 季度收入, 主營業務收入, 經營收入, 總收益, 收入總額, 營業總收入, 單月營收, 累計營收, group revenue, top line, annual revenue, quarterly revenue, income from]
---
kind: property
name: net profit
type: money
zh-Hans: 净利润
zh-Hant: 淨利潤
aliases: [净利润, 净利, 归母净利润, 归母净利, 归属于母公司股东的净利润, 归属母公司股东的净利润, 归属于上市公司股东的净利润, 归属于母公司净利润, 归属母公司净利, 税后净利, 税后净利润, 税后纯益, 纯利, 纯益, 盈利, 净收入, net profit, net income, net earnings, 股東應佔溢利, 股東應佔利潤, 公司擁有人應佔溢利, 擁有人應佔溢利, 應佔溢利, 股東應佔盈利, 股東應佔純利, 歸母淨利, 歸屬股東淨利, 股東應佔虧損, 稅後盈餘, 稅後純利, 扣非淨利潤, 扣非歸母淨利潤, bottom line, after-tax profit, profit after tax]
---
kind: property
name: profit
type: money
wider-than: [net profit, operating profit, pre-tax profit, gross profit]
zh-Hans: 利润
zh-Hant: 利潤
aliases: [利润, 溢利, 获利, profit, profits, earnings, underlying profit, trading profit, annual profit, half-year profit, first-half profit, quarterly profit, EBITDA, ebitda]
---
kind: property
name: operating profit
type: money
zh-Hans: 营业利润
zh-Hant: 營業利潤
aliases: [营业利润, 经营利润, operating profit, 營業利益, 經營溢利, 本業獲利, operating income, operating profits, EBIT, 营业净利]
---
kind: property
name: pre-tax profit
type: money
zh-Hans: 税前利润
aliases: [pre-tax profit, 稅前盈利, 稅前利潤, 稅前純益, 稅前淨利, 除稅前溢利, 稅前溢利, 利潤總額, pretax profit, pre-tax profits, profit before tax, pre-tax income]
---
kind: property
name: gross profit
type: money
zh-Hans: 毛利
aliases: [毛利, 毛利润, 营业毛利, gross profit, gross profits]
---
kind: property
name: loss
type: money
aliases: [亏损, 净亏损, 亏蚀, 净损, 净亏, 亏损额, loss, net loss, operating loss]
---
kind: property
name: gross margin
type: ratio
aliases: [毛利率, gross margin, profit margin, margin]
---
kind: property
name: sales
type: count
aliases: [销量, 销售量, 出货量, 交付量, sales, shipments, deliveries, unit sales, 銷貨量, 零售量, 批發量, 交車量, 掛牌量, 上險量, 銷售台數, like-for-like sales, same-store sales, comparable sales, retail volumes, registrations, car sales, vehicle sales]
---
kind: property
name: production
type: count
aliases: [产量, 总产量, 生产量, output, production]
---
kind: property
name: investment
values: many
type: money
wider-than: [total investment]
aliases: [投资, 投入, 注资, investment, investments, capital investment]
---
kind: property
name: spending
values: many
type: money
aliases: [支出, 开支, 花费, 费用, 经费, 斥资, 耗资, 开销, spending, expenditure, outlay]
---
kind: property
name: budget
type: money
aliases: [预算, budget]
---
kind: property
name: cost
type: money
values: many
wider-than: [project cost]
zh-Hans: 成本
aliases: [費用支出, 工程成本, 單位成本, bill, 成本, 生产成本, 运营成本, 营运成本, 训练成本, cost, costs]
---
kind: property
name: price
type: money
values: many
wider-than: [share price, house prices, oil price, gold price, fare, electricity price, gas price, water price, food prices]
zh-Hans: 价格
aliases: [收購價, 收購價格, 產地價, 价格, 售价, 报价, 单价, 均价, 定价, 牌价, 价位, 作价, price, prices, average price, asking price, list price, sale price]
---
kind: property
name: rent
type: money
values: many
aliases: [租金, 房租, rent, rents]
---
kind: property
name: wage
type: money
zh-Hans: 工资
zh-Hant: 薪資
aliases: [工资, 薪资, 薪水, 月薪, 年薪, 薪酬, 时薪, 最低工资, wage, wages, pay, salary, salaries, minimum wage, hourly wage]
---
kind: property
name: tax
type: money
aliases: [税, 税收, 税款, 税额, tax revenue, taxes]
---
kind: property
name: tax rate
type: ratio
aliases: [税率, 关税, 关税税率, tax rate, tariff, tariffs, duty]
---
kind: property
name: interest rate
type: ratio
aliases: [利率, 息率, 年利率, 基准利率, 政策利率, 主要利率, 借贷利率, interest rate, interest rates, base rate, policy rate, key rate, benchmark rate]
wider-than: [mortgage rate, deposit rate]
---
kind: property
name: exchange rate
type: ratio
aliases: [汇率, exchange rate]
---
kind: property
name: inflation
type: ratio
aliases: [通胀, 通胀率, 通货膨胀, 通货膨胀率, 通膨, 通膨率, 物价涨幅, 消费者物价指数, inflation, inflation rate, consumer prices]
---
kind: property
name: unemployment rate
type: ratio
aliases: [失业率, unemployment, unemployment rate, jobless rate]
---
kind: property
name: economic growth
type: ratio
aliases: [经济增长, 经济增长率, 经济成长率, GDP增速, GDP增长, 国内生产总值, 地区生产总值, 生产总值, 生产毛额, 国内生产毛额, GDP, gross domestic product, economic growth, economy, recession, 衰退, 经济表现, 景气]
---
kind: property
name: growth rate
type: ratio
values: many
aliases: [增长率, 增速, 成长率, 增幅, 涨幅, growth rate, growth]
---
kind: property
name: debt
type: money
aliases: [债务, 负债, 贷款余额, 欠款, 债, debt, debts, borrowings, liabilities]
---
kind: property
name: assets
type: money
aliases: [资产, 总资产, 资产总额, assets, total assets]
---
kind: property
name: deposits
type: money
aliases: [存款, 存款额, deposits]
---
kind: property
name: loans
type: money
aliases: [贷款, 放款, 信贷, 新增贷款, 贷款额, loans, lending, new loans]
wider-than: [mortgage lending]
---
kind: property
name: bad loan ratio
type: ratio
aliases: [不良贷款率, 坏账率, 逾放比, 不良率, bad loan ratio, non-performing loan ratio]
---
kind: property
name: market value
type: money
aliases: [市值, 总市值, 估值, market value, market capitalisation, market capitalization, valuation]
---
kind: property
name: dividend
type: money
aliases: [股息, 分红, 股利, 派息, dividend, dividends, 中期息, 末期息, 特別息, 全年派息, 派中期息, 派末期息, 派特別息, 每股派息, 每股股息, 現金股利, 股票股利, 現金分紅, 現金紅利, 配息, 派發股息, 中期股息, 末期股息, interim dividend, final dividend, special dividend, payout]
---
kind: property
name: funding
values: many
type: money
zh-Hans: 资金
aliases: [资金规模, 资金, 融资, 融资额, 募资, 扶持额度, 拨款, 补助, 补贴, 补助金, funding, funds, subsidy, subsidies, grant, grants]
---
kind: property
name: fine
values: many
type: money
zh-Hans: 罚款
aliases: [罰金額, 處罰金額, 罚款, 罚金, fine, fines, penalty, 罰款額, 罰款總額, 平均罰款]
---
kind: property
name: compensation
values: many
type: money
aliases: [赔偿, 赔偿金, 补偿金, compensation, damages, 賠償額, 賠款, 賠償總額, 賠償款, 和解金, payout, settlement, award]
---
kind: property
name: donations
values: many
type: money
aliases: [捐款, 善款, donations]
---
kind: property
name: exports
type: money
zh-Hans: 出口额
aliases: [出口總值, 出口值, 出口貨值, 外銷金額, 出口额, 出口量, 出口总额, exports]
---
kind: property
name: imports
type: money
zh-Hans: 进口额
aliases: [進口總值, 進口值, 進口貨值, 进口额, 进口量, 进口总额, imports]
---
kind: property
name: trade surplus
type: money
aliases: [贸易顺差, 顺差, trade surplus]
---
kind: property
name: trade deficit
type: money
aliases: [贸易逆差, 逆差, trade deficit]
---
kind: property
name: deficit
type: money
aliases: [赤字, 财政赤字, deficit, budget deficit]
---
kind: property
name: passengers
type: count
aliases: [客流量, 客流, 日均客流量, 載客人次, 乘客人次, 搭乘人次, 客運人次, 旅客流量, 疏運人次, 旅客人次, 载客, 载客量, 客运量, 旅客量, 乘客量, 乘客, 旅客, passengers, passenger numbers, ridership]
---
kind: property
name: load factor
type: ratio
aliases: [客座率, 载客率, 座位利用率, load factor]
---
kind: property
name: punctuality rate
type: ratio
aliases: [准点率, 准班率, 正点率, 准时率, punctuality, punctuality rate, on-time rate, on-time performance]
---
kind: property
name: flights
type: count
values: many
aliases: [航班, 班次, 航班量, flights]
---
kind: property
name: delay
type: time
values: many
zh-Hans: 延误
aliases: [延误, 误点, delay, delays]
---
kind: property
name: fleet
type: count
aliases: [机队, 飞机, 机队规模, fleet, aircraft]
---
kind: property
name: visitors
type: count
aliases: [游客, 访客, 游客人数, 旅客人数, 入场人次, 参观人次, visitors, visitor numbers, tourists, arrivals]
---
kind: property
name: attendance
type: count
aliases: [出席人数, 入场人数, 观众人数, 入场观众, 进场人数, 到场人数, attendance, crowd, spectators, 進場人數, 總進場人數, 進場人次, 主場進場人數, 現場觀眾, 進場觀眾, gate, gates, crowds, average attendance, average gate]
---
kind: property
name: occupancy rate
type: ratio
aliases: [入住率, 出租率, 住房率, occupancy, occupancy rate]
---
kind: property
name: fuel consumption
type: volume
aliases: [油耗, 每座油耗, 耗油量, 燃油消耗, fuel consumption, fuel use, fuel burn]
---
kind: property
name: employees
type: count
zh-Hans: 员工人数
aliases: [職員, 研發人員, 從業人員, 全職員工, 維修人員, 员工, 雇员, 员工人数, 职工, 员工总数, 人手, 雇员人数, 从业人数, staff, employees, workforce, headcount, workers]
---
kind: property
name: layoffs
type: count
zh-Hans: 裁员人数
aliases: [裁減人數, 裁撤人數, job losses, 裁员, 裁员人数, layoffs, job cuts, redundancies, jobs cut]
---
kind: property
name: job openings
type: count
aliases: [职缺, 空缺职位, 招聘职位, vacancies, job openings]
---
kind: property
name: population
type: count
aliases: [人口, 总人口, 常住人口, population, inhabitants, residents]
---
kind: property
name: birth rate
type: ratio
aliases: [出生率, 生育率, birth rate, fertility rate]
---
kind: property
name: death rate
type: ratio
aliases: [死亡率, 病死率, 致死率, death rate, mortality, mortality rate, fatality rate]
---
kind: property
name: life expectancy
type: time
aliases: [预期寿命, 平均寿命, life expectancy]
---
kind: property
name: infection rate
type: ratio
aliases: [感染率, 阳性率, 传染率, infection rate, positivity rate]
---
kind: property
name: reproduction number
type: ratio
aliases: [传染数, 基本传染数, 再生数, reproduction number, R number]
---
kind: property
name: cases
type: count
zh-Hans: 病例数
aliases: [病例, 个案, 确诊病例, 确诊个案, 确诊人数, 感染人数, 病例数, 确诊, cases, infections, confirmed cases]
---
kind: property
name: deaths
type: count
zh-Hans: 死亡人数
aliases: [死亡人数, 死者, 死亡病例, 死亡个案, 遇难人数, 死亡, deaths, fatalities, death toll]
---
kind: property
name: injuries
type: count
values: many
aliases: [受伤人数, 伤者, 受伤, injuries, injured]
---
kind: property
name: patients in hospital
type: count
aliases: [住院人数, 住院病人, 住院患者, 住院, patients in hospital, hospital admissions, hospitalisations, hospitalizations]
---
kind: property
name: patients in intensive care
type: count
aliases: [重症, 重症病人, 重症患者, 加护病房, intensive care, patients in intensive care]
---
kind: property
name: hospital beds
type: count
aliases: [病床, 床位, beds, hospital beds, extra beds]
---
kind: property
name: vaccination coverage
type: ratio
aliases: [接种率, 疫苗接种率, 疫苗覆盖率, 覆盖率, vaccination coverage, vaccination rate, coverage, uptake]
---
kind: property
name: vaccine doses
type: count
aliases: [疫苗剂次, 剂次, 剂疫苗, 剂, doses, vaccine doses, shots]
---
kind: property
name: complaints
type: count
aliases: [投诉, 申诉, 投诉个案, complaints]
---
kind: property
name: turnout
type: ratio
aliases: [投票率, turnout, voter turnout]
---
kind: property
name: vote share
type: ratio
aliases: [得票率, 支持率, 民调支持率, 支持度, 民望, vote share, share of the vote, poll rating]
---
kind: property
name: votes
type: count
aliases: [得票, 票数, 选票, 张选票, votes]
---
kind: property
name: seats
type: count
zh-Hans: 席位
aliases: [議席數, 席位數, 席次, 议席, 席位, seats]
---
kind: property
name: crime rate
type: ratio
aliases: [犯罪率, 罪案率, crime rate]
---
kind: property
name: area
type: area
values: many
aliases: [面积, 占地, 占地面积, 建筑面积, 楼面面积, 播种面积, 种植面积, area, floor area, planted area]
---
kind: property
name: length
type: length
values: many
aliases: [长度, 全长, 总长, length]
---
kind: property
name: height
type: length
aliases: [高度, 身高, 海拔, height, altitude, elevation]
---
kind: property
name: depth
type: length
aliases: [深度, 水深, depth]
---
kind: property
name: width
type: length
aliases: [宽度, 宽, width]
---
kind: property
name: distance
type: length
values: many
aliases: [距离, 里程, 航程, 续航, distance, range, mileage]
---
kind: property
name: weight
type: mass
values: many
aliases: [重量, 体重, 载重, 净重, weight, payload]
---
kind: property
name: speed
type: speed
aliases: [速度, 时速, 最高时速, 网速, speed, top speed]
---
kind: property
name: temperature
type: temperature
aliases: [气温, 温度, 最高气温, 水温, temperature, temperatures]
---
kind: property
name: rainfall
type: length
zh-Hans: 降雨量
aliases: [降雨量, 雨量, 降水量, rainfall, precipitation]
---
kind: property
name: water level
type: length
aliases: [水位, water level, reservoir level]
---
kind: property
name: magnitude
type: ratio
aliases: [震级, 规模地震, magnitude]
---
kind: property
name: emissions
type: mass
aliases: [排放量, 碳排放, 碳排放量, 温室气体排放, emissions, carbon emissions]
---
kind: property
name: electricity generation
type: energy
aliases: [发电量, 发电, 供电量, power generation, electricity generation]
---
kind: property
name: installed capacity
type: power
aliases: [装机容量, 装机, 总装机容量, 装机量, installed capacity, generating capacity]
---
kind: property
name: energy output
type: energy
aliases: [能源产量, energy output]
---
kind: property
name: reserves
type: count
zh-Hans: 储备
aliases: [庫存量, 備貨, 储量, 储备, 外汇储备, 库存, 存量, reserves, stocks, inventory, inventories]
---
kind: property
name: harvest
type: mass
aliases: [收成, 粮食产量, 收获量, harvest, crop]
---
kind: property
name: yield per area
type: mass
aliases: [亩产, 单产, yield per hectare, yields]
---
kind: property
name: livestock
type: count
aliases: [存栏, 存栏量, 出栏量, livestock, herd]
---
kind: property
name: score
type: count
values: many
aliases: [得分, 总分, 分数, 比分, 成绩, score, points]
---
kind: property
name: medals
type: count
aliases: [奖牌, 金牌, medals, gold medals]
---
kind: property
name: goals
type: count
zh-Hans: 进球数
aliases: [进球, 入球, goals]
---
kind: property
name: wins
type: count
zh-Hans: 胜场
aliases: [胜, 胜场, 连胜, wins, victories]
---
kind: property
name: record time
type: time
aliases: [用时, 完赛时间, 夺冠成绩, finishing time]
---
kind: property
name: age
type: time
values: many
zh-Hans: 年龄
aliases: [年龄, 岁, 年纪, 平均年龄, age, average age, median age]
---
kind: property
name: duration
values: many
type: time
aliases: [为期, 历时, 期限, 时间, 时长, 任期, 工期, duration, term]
---
kind: property
name: homes
type: count
values: many
aliases: [住宅, 房屋, 单位, 公屋, 套房, 户, homes, houses, flats, dwellings, households]
---
kind: property
name: transactions
values: many
type: count
zh-Hans: 成交量
aliases: [成交量, 成交, 成交宗数, 交易量, 交易, 买卖宗数, transactions, trading volume, deals]
---
kind: property
name: users
type: count
zh-Hans: 用户
zh-Hant: 用戶
aliases: [用户, 用户数, 月活跃用户, 会员, 订户, users, active users, subscribers, customers]
---
kind: property
name: box office
type: money
aliases: [票房, box office]
---
kind: property
name: students
type: count
aliases: [学生, 学生人数, 考生, students, pupils, enrolment, enrollment]
---
kind: property
name: ranking
type: count
values: many
aliases: [排名, 名次, 位次, ranking, rank, place]
---
kind: property
name: gap
type: ratio
values: many
aliases: [差距, 缺口, 落差, gap, shortfall]
---
kind: property
name: size
type: money
values: many
aliases: [规模, 总规模, size, scale]
---
kind: property
name: number
type: count
values: many
aliases: [数量, 数目, 总数, 人数, 次数, number, total, figure, tally]
---
kind: property
name: length of ban
type: time
aliases: [禁令期限, ban]
---
kind: property
name: reduction
type: ratio
values: many
aliases: [降幅, 跌幅, 减幅, reduction, decline]
---
kind: property
name: contribution
type: ratio
values: many
aliases: [贡献率, 贡献, contribution]
---
kind: property
name: satisfaction
type: ratio
zh-Hans: 满意度
aliases: [好感度, 满意度, 好评率, satisfaction, satisfaction rate]
---
kind: property
name: success rate
type: ratio
aliases: [成功率, 中签率, success rate]
---
kind: property
name: failure rate
type: ratio
aliases: [故障率, 失败率, 淘汰率, 错误率, 误差率, failure rate, error rate]
---
kind: property
name: poverty rate
type: ratio
aliases: [贫困率, 贫穷率, poverty rate]
---
kind: property
name: efficiency
type: ratio
aliases: [效率, 生产效率, 转换效率, efficiency, conversion efficiency]
---
kind: property
name: density
type: ratio
aliases: [密度, 人口密度, density]
---
kind: property
name: lifespan
type: time
aliases: [寿命, 使用寿命, lifespan, service life]
---
kind: property
name: orders
values: many
type: count
zh-Hans: 订单
aliases: [在手訂單, 新訂單, new orders, order intake, 订单, 订单量, 订货, orders, order book]
---
kind: property
name: wafer diameter
type: length
zh-Hans: 晶圆直径
aliases: [晶圆尺寸, wafer diameter]
---
kind: property
name: share price
type: money
zh-Hans: 股价
aliases: [股票價格, 收報價, 每股股價, 股价, 收盘价, 收市价, 股份价格, share price, stock price, closing price, shares closed at]
---
kind: property
name: house prices
type: money
zh-Hans: 房价
aliases: [房价, 楼价, 住宅价格, 住宅售价, 住宅楼价, 楼宇售价, 二手房价, 新房价格, 楼市价格, 房屋价格, house prices, house price, home prices, housing prices, property prices, price of homes]
---
kind: property
name: oil price
type: money
aliases: [油价, 原油价格, 国际油价, oil price, oil prices, crude price, price of oil]
---
kind: property
name: gold price
type: money
aliases: [金价, 黄金价格, gold price, price of gold]
---
kind: property
name: fare
type: money
values: many
zh-Hans: 票价
aliases: [票价, 车费, 车资, 机票价格, 门票, fare, fares, ticket price, ticket prices, admission fee]
---
kind: property
name: electricity price
type: money
aliases: [电价, 电费, 上网电价, electricity price, electricity prices, power price, electricity tariff]
---
kind: property
name: gas price
type: money
aliases: [气价, 天然气价格, gas price, gas prices, price of gas]
---
kind: property
name: water price
type: money
aliases: [水价, 水费, water price, water prices, water charge, water tariff]
---
kind: property
name: food prices
type: money
values: many
zh-Hans: 食品价格
aliases: [粮价, 菜价, 肉价, 米价, 食品价格, 食物价格, food prices, food price, grocery prices]
---
kind: property
name: project cost
type: money
aliases: [造价, 总造价, 工程费, 工程造价, 建造成本, 建造费用, 总经费, 工程预算, construction cost, construction costs, building cost, project cost, price tag, total cost]
---
kind: property
name: total investment
type: money
aliases: [投资额, 总投资, 投资总额, 总投资额, 计划投资, total investment, investment volume]
---
kind: property
name: mortgage lending
type: money
aliases: [房贷, 按揭贷款, 住房贷款, 个人住房贷款, 房屋贷款, 新增房贷, mortgage lending, mortgages, home loans, housing loans, mortgage loans]
---
kind: property
name: mortgage rate
type: ratio
aliases: [房贷利率, 按揭利率, 住房贷款利率, mortgage rate, mortgage rates]
---
kind: property
name: deposit rate
type: ratio
aliases: [存款利率, 存款准备金率, deposit rate, deposit rates]
---
kind: property
name: capital ratio
type: ratio
aliases: [资本充足率, 核心资本充足率, 一级资本充足率, capital ratio, capital adequacy ratio, tier-one ratio, core capital ratio]
---
kind: property
name: core inflation
type: ratio
aliases: [核心通胀, 核心通胀率, 核心通膨, 核心物价, core inflation]
---
kind: property
name: jobs
type: count
zh-Hans: 就业岗位
zh-Hant: 就業職位
aliases: [就業人數, 新增就業, 就业岗位, 工作机会, 就业机会, 职位, 岗位, 工作岗位, 就业职位, 职缺数, 聘用人数, jobs, hiring, new jobs, job opportunities]
---
kind: property
name: vacancy rate
type: ratio
aliases: [空置率, 空屋率, 职位空缺率, vacancy rate]
---
kind: property
name: leakage rate
type: ratio
aliases: [漏损率, 漏水率, 漏失率, 管网漏损率, leakage rate, leakage, water loss rate]
---
kind: property
name: stored water
type: volume
aliases: [蓄水量, 库容水量, 存水量, 蓄水, 可用水量, stored water, water stored, water in storage, storage volume]
---
kind: property
name: storage level
type: ratio
aliases: [蓄水率, 蓄水率达, 库存率, 储气率, storage level, fill level, storage rate]
---
kind: property
name: water use
type: volume
aliases: [用水量, 用水, 耗水量, 工业用水量, 日用水量, 需水量, water use, water consumption, water demand, water usage]
---
kind: property
name: electricity demand
type: power
zh-Hans: 用电需求
aliases: [用電尖峰負載, 尖峰用電, 用電尖峰, 最高用電負荷, 最大負荷, 最大電力負荷, 用电负荷, 电力需求, 最高负荷, 尖峰负载, 用电需求, peak demand, electricity demand, peak load, power demand]
---
kind: property
name: reserve margin
type: ratio
aliases: [备转容量率, 备用容量率, 备用率, 备援容量, 备载容量率, reserve margin, backup capacity, spare capacity]
---
kind: property
name: share of renewables
type: ratio
aliases: [可再生能源占比, 再生能源占比, 绿电占比, 绿能占比, 非化石能源占比, share of renewables, renewable share]
---
kind: property
name: capacity factor
type: ratio
aliases: [容量因数, 利用小时率, 产能利用率, 稼动率, 开工率, capacity factor, capacity utilisation, capacity utilization, utilisation rate, utilization rate]
---
kind: property
name: efficacy
type: ratio
zh-Hans: 有效率
aliases: [有效率, 保护率, 保护力, 疫苗效力, 疗效, 效力, efficacy, effectiveness, vaccine efficacy]
---
kind: property
name: side effects
type: ratio
aliases: [不良反应率, 副作用发生率, 不良反应, 副作用, side effects, adverse events, adverse reactions]
---
kind: property
name: survival rate
type: ratio
aliases: [存活率, 生存率, 五年存活率, survival rate, survival]
---
kind: property
name: prevalence
type: ratio
aliases: [患病率, 盛行率, 发病率, 发生率, prevalence, incidence, incidence rate]
---
kind: property
name: participants
type: count
zh-Hans: 参与者
aliases: [受试者, 参与者, 参加者, 参加人数, 参与人数, 受访者, 参赛者, 报名人数, participants, volunteers, trial participants, respondents, entrants]
---
kind: property
name: marchers
type: count
aliases: [游行人数, 示威者, 集会人数, 示威人数, 上街人数, marchers, protesters, demonstrators]
---
kind: property
name: evacuees
type: count
aliases: [疏散人数, 撤离人数, 转移人数, 受灾人数, 灾民, evacuees, people evacuated, displaced people]
---
kind: property
name: affected households
type: count
zh-Hans: 受影响户数
aliases: [停电户数, 受影响户数, 受影响用户, 停水户数, 断电户数, affected households, customers without power, homes without power, customers affected]
---
kind: property
name: missing people
type: count
zh-Hans: 失踪人数
aliases: [失踪人数, 失联人数, 失踪者, missing people, people missing]
---
kind: property
name: turnaround time
type: time
values: many
zh-Hans: 处理时间
aliases: [等候时间, 轮候时间, 候诊时间, 平均等候时间, 轮候年期, 等待时间, waiting time, waiting times, average wait, queue time, 輪候期, 候診期, 平均輪候時間, median wait, the median wait, average waiting time, median waiting time, average response time, response time, response times, wait, waits]
---
kind: property
name: recovery time
type: time
zh-Hans: 恢复时间
aliases: [修复时间, 恢复时间, 抢修时间, 停运时间, 中断时间, repair time, recovery time, downtime, outage length]
---
kind: property
name: undecided voters
type: ratio
aliases: [未决定选民, 未定选民, 游离票, 摇摆选民, 尚未决定者, undecided voters, undecided]
---
kind: property
name: approval
type: ratio
zh-Hans: 支持率
aliases: [施政满意度, 满意率, 认可度, 不满意度, approval, approval rating, approval ratings]
---
kind: property
name: lead
type: percentage-point
aliases: [领先幅度, 差距百分点, winning margin]
---
kind: property
name: completion rate
type: ratio
aliases: [达成率, 完成率, 竣工率, 完工率, 达标率, 执行率, 工程进度, completion rate, rate of completion]
---
kind: property
name: social housing
type: count
aliases: [社会住宅, 公营房屋, 保障房, 公租房, 公营单位, 社宅, social housing, public housing, council homes, affordable homes]
---
kind: property
name: housing completions
type: count
aliases: [落成量, 竣工量, 新房供应, 私宅供应, 新开工, 动工量, housing completions, housing starts, new homes built, new supply]
---
kind: property
name: transaction value
type: money
aliases: [成交额, 成交金额, 交易额, 交易金额, transaction value, value of deals]
---
kind: property
name: maintenance budget
type: money
aliases: [维修预算, 维护预算, 保养预算, 养护经费, 维修经费, maintenance budget, maintenance spending, repair budget]
---
kind: property
name: research spending
type: money
aliases: [研發開支, 研發費, 研发支出, 研发投入, 研发经费, 研发费用, 科研经费, 科研投入, research spending, research and development spending, R&D spending, R&D budget]
---
kind: property
name: defence spending
type: money
aliases: [国防预算, 军费, 国防开支, 军事开支, 防务开支, defence spending, defense spending, military spending, defence budget, defense budget, military budget]
---
kind: property
name: capital expenditure
type: money
aliases: [资本支出, 资本开支, 资本性支出, capital expenditure, capital spending, capex]
---
kind: property
name: capital raised
type: money
zh-Hans: 募资额
aliases: [增资, 募资额, 集资额, 筹资额, 增发金额, 募集资金, capital raised, money raised, rights issue, share issue]
---
kind: property
name: earnings per share
type: money
aliases: [每股獲利, 每股盈余, 每股收益, 每股纯益, 每股盈利, earnings per share, EPS]
---
kind: property
name: transfer fee
type: money
values: many
aliases: [转会费, 转会身价, transfer fee]
---
kind: property
name: wage bill
type: money
aliases: [薪资总额, 工资总额, 薪酬支出, 人事费, wage bill, payroll]
---
kind: property
name: ransom
type: money
aliases: [赎金, ransom]
---
kind: property
name: damage
type: money
zh-Hans: 损失
aliases: [经济损失, 损失金额, 财产损失, 灾损, 农损, economic losses, insured losses, property damage]
---
kind: property
name: graduation rate
type: ratio
aliases: [毕业率, 升学率, graduation rate]
---
kind: property
name: admission rate
type: ratio
aliases: [录取率, 合格录取率, 收生率, admission rate, acceptance rate]
---
kind: property
name: pass rate
type: ratio
aliases: [及格率, 通过率, pass rate]
---
kind: property
name: dropout rate
type: ratio
aliases: [辍学率, 退学率, 流失率, 离职率, 换手率, dropout rate, attrition rate, staff turnover]
---
kind: property
name: class size
type: count
aliases: [班级人数, 每班人数, 师生比, class size]
---
kind: property
name: conviction rate
type: ratio
aliases: [定罪率, 起诉率, 破案率, 结案率, conviction rate, clearance rate, detection rate]
---
kind: property
name: sentence
type: time
values: many
zh-Hans: 刑期
aliases: [刑期, 有期徒刑, 监禁, prison sentence, jail term, prison term]
---
kind: property
name: accuracy
type: ratio
aliases: [准确率, 准确度, 正确率, 精度, 命中率, 识别率, accuracy, precision rate, hit rate]
---
kind: property
name: penetration rate
type: ratio
aliases: [渗透率, 普及率, 使用率, 上网率, penetration rate, penetration, adoption rate, adoption]
---
kind: property
name: recycling rate
type: ratio
aliases: [回收率, 再利用率, 循环利用率, recycling rate, recovery rate]
---
kind: property
name: forest cover
type: ratio
aliases: [森林覆盖率, 绿化率, 林木覆盖率, forest cover]
---
kind: property
name: air quality
type: count
values: many
aliases: [空气质量指数, 空气品质指数, PM2.5浓度, 细悬浮微粒浓度, air quality index, PM2.5 level]
---
kind: property
name: energy consumption
type: energy
aliases: [能源消费, 能源消费量, 年用电量, 全社会用电量, 用电量, energy consumption, annual electricity use]
---
kind: property
name: battery life
type: time
aliases: [电池续航, 续航时间, 电池寿命, battery life]
---
kind: property
name: driving range
type: length
aliases: [续航里程, 续驶里程, 续航力, driving range]
---
kind: property
name: charging time
type: time
zh-Hans: 充电时间
aliases: [充电时间, charging time]
---
kind: property
name: download speed
type: speed
aliases: [下载速度, 网络速度, download speed]
---
kind: property
name: stations
type: count
values: many
zh-Hans: 站点
aliases: [基站, 充电桩, 充电站, 站点, 车站, base stations, charging points, charging stations, stations]
---
kind: property
name: accidents
type: count
values: many
aliases: [事故, 车祸, 意外宗数, 事故宗数, 事故数, accidents, crashes, collisions]
---
kind: property
name: orders for vehicles
type: count
aliases: [预订量, 订购量, 预售量, 大定, pre-orders, advance orders]
---
kind: property
name: catch
type: mass
aliases: [渔获, 捕捞量, 渔获量, fish catch]
---
kind: property
name: seats won
type: count
aliases: [当选席次, 取得席位, seats won]
---
kind: property
name: votes for
type: count
values: many
aliases: [赞成票, 投赞成票, 同意票, votes for, votes in favour, votes in favor]
---
kind: property
name: votes against
type: count
values: many
aliases: [反对票, 投反对票, 不同意票, votes against]
---
kind: property
name: tuition
type: money
values: many
aliases: [学费, 学杂费, tuition, tuition fees]
---
kind: property
name: pension
type: money
aliases: [养老金, 退休金, 年金, pension, pensions]
---
kind: property
name: household income
type: money
aliases: [家庭收入, 居民收入, 人均收入, 可支配收入, 人均可支配收入, household income, median income, disposable income, income per head]
---
kind: property
name: savings
type: money
values: many
aliases: [储蓄, 节省金额, savings]
---
kind: property
name: vessels
type: count
values: many
zh-Hans: 船只
aliases: [船只, 船舶, 船队, 渔船, ships, vessels, boats]
---
kind: property
name: cargo throughput
type: mass
aliases: [货物吞吐量, 货运量, 吞吐量, 货运吨位, cargo throughput, freight volume, freight tonnage]
---
kind: property
name: container throughput
type: count
aliases: [集装箱吞吐量, 货柜吞吐量, 货柜量, 标箱, container throughput, container traffic]
---
kind: property
name: effect
type: ratio
zh-Hans: 效果
note: what came of an effort
aliases: [成效, 收效, 实效, 成果]
---
kind: property
name: target price
type: money
aliases: [目標價, 合理價, target price, price target]
---
kind: property
name: debt ratio
type: ratio
aliases: [資產負債率, 負債率, 負債比, 負債比率, 槓桿比率, gearing, gearing ratio, debt ratio, leverage ratio]
---
kind: property
name: price index
type: ratio
aliases: [價格指數, 物價指數, 樓價指數, 房價指數, price index, house price index]
---
kind: property
name: purchasing managers index
type: ratio
aliases: [採購經理指數, 採購經理人指數, "purchasing managers' index", purchasing managers index]
---
kind: property
name: retail sales
type: money
aliases: [零售額, 零售總額, 社會消費品零售總額, 零售銷售額, 零售業總銷貨, retail sales]
---
kind: property
name: industrial output
type: ratio
aliases: [工業增加值, 工業生產, 工業產出, 工業生產指數, industrial output, industrial production, factory output]
---
kind: property
name: interest margin
type: ratio
aliases: [淨息差, 息差, 利差, 存放款利差, net interest margin, interest margin, interest spread]
---
kind: property
name: return on equity
type: ratio
zh-Hans: 净资产收益率
zh-Hant: 股東權益報酬率
aliases: [股東權益報酬率, 權益報酬率, 淨資產收益率, 股本回報率, 資產報酬率, return on equity, return on assets, return on tangible equity, return on capital]
---
kind: property
name: bond yield
type: ratio
zh-Hans: 债券收益率
zh-Hant: 債券殖利率
aliases: [殖利率, 孳息率, 國債收益率, 債券收益率, 收益率, bond yield, bond yields, dividend yield]
---
kind: property
name: return
type: ratio
aliases: [回報率, 報酬率, 投資報酬率, 投資回報率, 年化報酬率, return on investment, annual return, rate of return]
---
kind: property
name: cash flow
type: money
aliases: [現金流, 自由現金流, 經營現金流, 營運現金流, cash flow, free cash flow]
---
kind: property
name: cash
type: money
aliases: [現金, 手頭現金, 現金餘額, 現金儲備, cash balance, cash pile, cash reserves]
---
kind: property
name: provisions
type: money
aliases: [撥備, 減值, 減值準備, 資產減值, 準備金, provisions, impairments, impairment charge, write-downs, loan-loss provisions]
---
kind: property
name: bad loans
type: money
aliases: [不良貸款, 壞賬, 壞帳, 呆帳, 呆賬, 逾期放款, bad loans, non-performing loans, arrears]
---
kind: property
name: coverage ratio
type: ratio
aliases: [撥備覆蓋率, 備抵呆帳覆蓋率, coverage ratio, liquidity coverage ratio]
---
kind: property
name: insolvencies
type: count
aliases: [倒閉宗數, 破產宗數, 倒閉家數, 破產案, insolvencies, bankruptcies]
---
kind: property
name: stores
type: count
zh-Hans: 门店
zh-Hant: 門市
aliases: [門市, 分店, 門店, 分行, 支行, 專賣店, outlets, branches, depots, dealerships]
---
kind: property
name: premium income
type: money
aliases: [保費, 保費收入, 新單保費, 年保費, insurance premiums, premium income]
---
kind: property
name: insurance claims
type: money
aliases: [理賠金, 理賠金額, 賠付, 理賠, insurance claims, claims paid, payouts]
---
kind: property
name: offer price
type: money
aliases: [發行價, 招股價, 承銷價, 認購價, offer price, issue price, subscription price]
---
kind: property
name: oversubscription
type: ratio
aliases: [認購倍數, 超額認購, oversubscription]
---
kind: property
name: room rate
type: money
aliases: [平均房租, 平均房費, 客房均價, room rate, average room rate]
---
kind: property
name: price per area
type: money
aliases: [呎價, 尺價, 平均呎價, 成交呎價, 實用呎價, 坪價, 每坪單價, price per square foot, price per square metre]
---
kind: property
name: down payment
type: money
aliases: [首付, 首期, 頭期款, 自備款, 訂金, 定金, 按金, down payment, deposit]
---
kind: property
name: bonus
type: money
zh-Hans: 奖金
aliases: [花紅, 年終獎金, 年終獎, 獎金, bonus, bonuses, prize money, prize]
---
kind: property
name: pay rise
type: ratio
aliases: [加薪幅度, 調薪幅度, 薪資漲幅, 薪酬加幅, 加薪率, pay rise, pay increase, wage growth]
---
kind: property
name: working hours
type: time
aliases: [工時, 工作時數, 平均工時, 加班時數, working hours, overtime, hours worked]
---
kind: property
name: labour shortage
type: count
aliases: [缺工, 缺工人數, 人手短缺, 人手缺口, labour shortage, labor shortage]
---
kind: property
name: participation rate
type: ratio
aliases: [勞動參與率, 參與率, 參加率, 勞參率, participation rate, labour force participation]
---
kind: property
name: pupil-teacher ratio
type: ratio
aliases: [生師比, pupil-teacher ratio]
---
kind: property
name: waiting list
type: count
zh-Hans: 轮候名单
aliases: [輪候冊, 輪候人數, 積壓個案, 積案, 積壓案件, waiting list, backlog, 輪候人次, waiting lists, queue, people waiting, patients waiting]
---
kind: property
name: operations
type: count
aliases: [手術量, 手術宗數, surgeries]
---
kind: property
name: scans
type: count
aliases: [影像檢查, scans, screenings]
---
kind: property
name: consultations
type: count
zh-Hans: 就诊人次
aliases: [門診量, 就診人次, 診症人次, 求診人次, 求診人數, 急診人次, 就診量, consultations, attendances]
---
kind: property
name: bed occupancy
type: ratio
aliases: [病床使用率, 病床佔用率, 床位使用率, 佔床率, bed occupancy, bed occupancy rate]
---
kind: property
name: risk
type: ratio
aliases: [風險, 患病風險, 死亡風險, 中風風險, 發病風險, risk]
---
kind: property
name: cure rate
type: ratio
aliases: [治癒率, 康復率, 痊癒率, cure rate]
---
kind: property
name: recurrence rate
type: ratio
aliases: [復發率, 再犯率, 再入院率, 再感染率, recurrence rate, relapse rate, readmission rate, reoffending rate]
---
kind: property
name: obesity rate
type: ratio
aliases: [肥胖率, 超重率, 過重率, obesity rate, obesity]
---
kind: property
name: smoking rate
type: ratio
aliases: [吸煙率, 抽菸率, smoking rate]
---
kind: property
name: suicide rate
type: ratio
aliases: [自殺率, suicide rate]
---
kind: property
name: dose
aliases: [劑量, 用藥量, dosage]
---
kind: property
name: blood pressure
aliases: [血壓, blood pressure]
---
kind: property
name: content
type: ratio
aliases: [含量, 含水量, 含糖量, 酒精濃度, 殘留量]
---
kind: property
name: concentration
aliases: [濃度, 二氧化碳濃度, concentration, carbon dioxide concentration]
---
kind: property
name: limit
zh-Hans: 上限
aliases: [法定上限, 限額, 標準值, 限值, legal limit, statutory limit]
---
kind: property
name: traffic
aliases: [車流量, 交通量, 人流量, traffic, road traffic, footfall, traffic volume]
---
kind: property
name: road deaths
type: count
aliases: [交通死亡人數, 車禍死亡人數, road deaths, road fatalities]
---
kind: property
name: freight rate
type: money
aliases: [運價, 運費, 海運費, 航運價格, 貨運費率, freight rate, freight rates, shipping rates]
---
kind: property
name: seating capacity
type: count
aliases: [座位數, 可容納人數, seating capacity, 席位數, 球場座位]
---
kind: property
name: route length
type: length
aliases: [線路長度, 通車里程, 營運里程, 營業里程, 路線長度, route length, network length]
---
kind: property
name: win rate
type: ratio
aliases: [勝率, 勝出率, win rate, win percentage]
---
kind: property
name: batting average
type: ratio
aliases: [打擊率, batting average]
---
kind: property
name: earned run average
aliases: [防禦率, 自責分率, earned run average]
---
kind: property
name: assists
type: count
aliases: [助攻, 助攻數, assists]
---
kind: property
name: rebounds
type: count
aliases: [籃板, 籃板球, rebounds]
---
kind: property
name: appearances
type: count
aliases: [出場次數, 上場次數, 國家隊出場, appearances, caps]
---
kind: property
name: league points
type: count
aliases: [積分, 聯賽積分, league points]
---
kind: property
name: viewership
aliases: [收視率, 收視人數, 觀看人數, 觀看次數, 播放量, 點擊量, viewers, viewership, audience share]
---
kind: property
name: circulation
type: count
aliases: [發行量, 印量, circulation, print run]
---
kind: property
name: downloads
type: count
aliases: [下載量, 下載次數, 安裝量, downloads, installs]
---
kind: property
name: patents
type: count
aliases: [專利, 專利數, 專利申請量, patents, patent applications]
---
kind: property
name: parameters
type: count
aliases: [參數量, 參數規模, parameters]
---
kind: property
name: latency
type: time
aliases: [延遲, 時延, 響應時間, 反應時間, latency, response time]
---
kind: property
name: satellites
type: count
zh-Hans: 卫星
zh-Hant: 衛星
aliases: [satellites]
---
kind: property
name: launches
type: count
aliases: [發射次數]
---
kind: property
name: gas output
aliases: [天然氣產量, 產氣量, gas output, gas production]
---
kind: property
name: coal output
aliases: [煤炭產量, 原煤產量, 產煤量, coal output, coal production]
---
kind: property
name: oil output
aliases: [原油產量, 石油產量, 產油量, oil output, oil production, crude output]
---
kind: property
name: power shortage
type: power
aliases: [電力缺口, 供電缺口, power shortage, power shortfall]
---
kind: property
name: curtailment rate
type: ratio
zh-Hans: 弃电率
zh-Hant: 棄電率
aliases: [棄風率, 棄光率, 棄電率, 棄風棄光率, curtailment rate, curtailment]
---
kind: property
name: utilisation hours
type: time
aliases: [利用小時數, 利用小時, utilisation hours, full-load hours]
---
kind: property
name: line loss
type: ratio
aliases: [線損率, 線損, line loss]
---
kind: property
name: wind speed
type: speed
aliases: [風速, 陣風, 最大風速, wind speed, gusts]
---
kind: property
name: snowfall
type: length
aliases: [降雪量, 積雪深度, snowfall, snow depth]
---
kind: property
name: sea level
type: length
aliases: [海平面, 海平面上升, sea level, sea levels]
---
kind: property
name: warming
type: temperature
aliases: [升溫, 升溫幅度, 增溫, warming]
---
kind: property
name: carbon intensity
type: ratio
aliases: [碳強度, 碳排放強度, 排放強度, carbon intensity, emissions intensity]
---
kind: property
name: energy intensity
type: ratio
aliases: [能耗強度, 單位能耗, energy intensity]
---
kind: property
name: fertiliser use
type: mass
aliases: [化肥用量, 施肥量, 農藥用量, fertiliser use, fertilizer use, pesticide use]
---
kind: property
name: farmland
type: area
aliases: [耕地, 耕地面積, 農地, 灌溉面積, farmland, arable land, irrigated land]
---
kind: property
name: damaged area
type: area
aliases: [受災面積, 成災面積, 絕收面積, 過火面積, 受旱面積, 農作物受災面積, damaged area, burnt area, burned area]
---
kind: property
name: milk price
type: money
aliases: [奶價, 生乳價格, milk price, farmgate price, procurement price]
---
kind: property
name: court cases
type: count
aliases: [訴訟案, 結案數, 收案數, court cases, lawsuits]
---
kind: property
name: arrests
type: count
aliases: [拘捕人數, 逮捕人數, 被捕人數, arrests, people arrested]
---
kind: property
name: prosecutions
type: count
aliases: [起訴人數, 檢控宗數, 起訴案件, prosecutions]
---
kind: property
name: convictions
type: count
aliases: [定罪人數, 定罪宗數, convictions]
---
kind: property
name: prisoners
type: count
aliases: [在囚人數, 在押人員, 受刑人, prisoners, inmates, prison population]
---
kind: property
name: crimes
type: count
aliases: [罪案, 罪案宗數, 刑事案件, 犯罪案件, crimes, offences, recorded crime, thefts, burglaries]
---
kind: property
name: fraud losses
type: money
aliases: [詐騙金額, 被騙金額, 損失款項, 涉案金額, 騙款, 財損, fraud losses]
---
kind: property
name: bail
type: money
aliases: [保釋金, 交保金額, bail]
---
kind: property
name: signatures
type: count
aliases: [連署, 連署人數, 聯署, 簽名人數, signatures]
---
kind: property
name: scholarships
aliases: [獎學金, 助學金, scholarships]
---
kind: property
name: graduates
type: count
aliases: [畢業生, 畢業人數, graduates]
---
kind: property
name: births
type: count
aliases: [出生人數, 新生兒, 出生人口, births, newborns]
---
kind: property
name: marriages
type: count
aliases: [結婚對數, 結婚登記, 結婚宗數, marriages, weddings]
---
kind: property
name: migrants
type: count
aliases: [淨移入, 移入人口, migrants, immigrants, refugees, net migration]
---
kind: property
name: taxpayers
type: count
aliases: [納稅人, 納稅人數, taxpayers]
---
kind: property
name: land supply
type: area
aliases: [土地供應, 供地面積, 土地面積, 用地面積, land supply]
---
kind: property
name: council tax
type: money
zh-Hans: 市政税
aliases: [市政稅, 差餉, council tax, property tax, rates bill]
---
kind: property
name: carbon price
type: money
aliases: [碳價, 碳價格, carbon price]
---
kind: property
name: bridge length
type: length
aliases: [橋長, 橋樑長度]
---
kind: property
name: gross merchandise volume
type: money
aliases: [交易總額, 成交總額, 商品交易總額, gross merchandise volume]
---
kind: property
name: book value
type: money
aliases: [帳面價值, 賬面值, 資產淨值, 每股淨值, book value, net asset value]
---
kind: property
name: equity
type: money
zh-Hans: 股东权益
aliases: [股東權益, 淨資產, "shareholders' equity"]
---
kind: property
name: stake
type: ratio
aliases: [持股比例, 股權比例, 持股, 股權, stake, shareholding]
---
kind: property
name: tolerance
type: ratio
aliases: [誤差範圍, 抽樣誤差, margin of error]
---
kind: property
name: response rate
type: ratio
aliases: [回應率, 受訪率, response rate]
---
kind: property
name: sample size
type: count
aliases: [樣本數, 樣本量, 有效樣本, sample size]
---
kind: property
name: recall
type: count
aliases: [召回量, 召回數量, 回收量, recalled vehicles]
---
kind: property
name: defects
type: ratio
aliases: [缺陷率, 不合格率, 瑕疵率, 超標率, defect rate, failure to comply]
---
kind: property
name: toll
type: money
aliases: [過路費, 隧道費, 通行費, toll, tolls]
---
kind: property
name: subscription fee
type: money
aliases: [月費, 年費, 會費, 訂閱費, subscription fee, monthly fee, membership fee]
---
kind: property
name: rate of attendance
type: ratio
aliases: [上座率, 出勤率, 到課率, attendance rate]
---
kind: property
name: absence rate
type: ratio
aliases: [缺勤率, 曠課率, 病假率, absence rate, sickness absence]
---
kind: property
name: savings rate
type: ratio
aliases: [儲蓄率, savings rate]
---
kind: property
name: debt service ratio
type: ratio
aliases: [供款負擔比率, 房貸負擔率, 供款比率, debt service ratio]
---
kind: property
name: loan-to-value ratio
type: ratio
aliases: [按揭成數, 貸款成數, loan-to-value ratio]
---
kind: property
name: reserve ratio
type: ratio
aliases: [準備率, 法定準備率, reserve ratio, reserve requirement]
---
kind: property
name: household debt
type: money
aliases: [家庭負債, 家庭債務, 住戶負債, household debt]
---
kind: property
name: government debt
type: money
aliases: [公共債務, 政府債務, 國債, 公債, 地方債, government debt, public debt, national debt]
---
kind: property
name: tourism revenue
type: money
aliases: [旅遊收入, 觀光收入, 觀光外匯, tourism revenue, tourism receipts]
---
kind: property
name: advertising revenue
type: money
aliases: [廣告收入, 廣告營收, advertising revenue, ad revenue]
---
kind: property
name: services revenue
type: money
zh-Hans: 服务收入
aliases: [服務收入, services revenue]
---
kind: property
name: overseas revenue
type: money
aliases: [海外營收, 海外收入, 外銷收入, overseas revenue]
---
kind: property
name: procurement
type: money
aliases: [採購額, 採購金額, 採購量, procurement]
---
kind: property
name: contract value
type: money
aliases: [合同金額, 合約金額, 合同額, 中標金額, 得標金額, contract value]
---
kind: property
name: tender price
type: money
aliases: [中標價, 中標均價, 投標價, 標價, tender price]
---
kind: property
name: trade
type: money
aliases: [進出口, 進出口總值, 進出口總額, 進出口額, 外貿, 外貿總值, 外貿進出口, 外貿額, 貿易額, 貿易總額, 貿易總值, 雙邊貿易額, 貨物貿易, 服務貿易, total trade, bilateral trade, goods trade, foreign trade]

"""###
    ),
    (
      "Workflows/lexicon/rates.yaml",
      ###"""
# Yearly average exchange rates: US dollars for one unit of the currency.
# Source: Board of Governors of the Federal Reserve System, statistical release G.5A "Foreign Exchange Rates",
# releases of 2016-01-04 (2012-2015), 2021-01-04 (2017-2020) and 2024-02-01 (2021-2023). Public domain.
# `factor` is the published figure, or its reciprocal to five digits where the release gives units per dollar.
# A year that is missing is read from the nearest one, with a wider tolerance.
---
kind: unit
name: AUD 2012
type: rate
factor: 1.0359
note: 1.0359 USD for one AUD
---
kind: unit
name: AUD 2013
type: rate
factor: 0.9683
note: 0.9683 USD for one AUD
---
kind: unit
name: AUD 2014
type: rate
factor: 0.9034
note: 0.9034 USD for one AUD
---
kind: unit
name: AUD 2015
type: rate
factor: 0.7522
note: 0.7522 USD for one AUD
---
kind: unit
name: AUD 2017
type: rate
factor: 0.7671
note: 0.7671 USD for one AUD
---
kind: unit
name: AUD 2018
type: rate
factor: 0.7481
note: 0.7481 USD for one AUD
---
kind: unit
name: AUD 2019
type: rate
factor: 0.6952
note: 0.6952 USD for one AUD
---
kind: unit
name: AUD 2020
type: rate
factor: 0.6899
note: 0.6899 USD for one AUD
---
kind: unit
name: AUD 2021
type: rate
factor: 0.7515
note: 0.7515 USD for one AUD
---
kind: unit
name: AUD 2022
type: rate
factor: 0.6951
note: 0.6951 USD for one AUD
---
kind: unit
name: AUD 2023
type: rate
factor: 0.6644
note: 0.6644 USD for one AUD
---
kind: unit
name: BRL 2012
type: rate
factor: 0.5119
note: 1.9535 BRL for one USD
---
kind: unit
name: BRL 2013
type: rate
factor: 0.46361
note: 2.1570 BRL for one USD
---
kind: unit
name: BRL 2014
type: rate
factor: 0.42531
note: 2.3512 BRL for one USD
---
kind: unit
name: BRL 2015
type: rate
factor: 0.29976
note: 3.3360 BRL for one USD
---
kind: unit
name: BRL 2017
type: rate
factor: 0.31338
note: 3.1910 BRL for one USD
---
kind: unit
name: BRL 2018
type: rate
factor: 0.27388
note: 3.6513 BRL for one USD
---
kind: unit
name: BRL 2019
type: rate
factor: 0.25355
note: 3.9440 BRL for one USD
---
kind: unit
name: BRL 2020
type: rate
factor: 0.19385
note: 5.1587 BRL for one USD
---
kind: unit
name: BRL 2021
type: rate
factor: 0.18533
note: 5.3958 BRL for one USD
---
kind: unit
name: BRL 2022
type: rate
factor: 0.19378
note: 5.1605 BRL for one USD
---
kind: unit
name: BRL 2023
type: rate
factor: 0.20022
note: 4.9946 BRL for one USD
---
kind: unit
name: CAD 2012
type: rate
factor: 1.0005
note: 0.9995 CAD for one USD
---
kind: unit
name: CAD 2013
type: rate
factor: 0.97087
note: 1.0300 CAD for one USD
---
kind: unit
name: CAD 2014
type: rate
factor: 0.90555
note: 1.1043 CAD for one USD
---
kind: unit
name: CAD 2015
type: rate
factor: 0.7818
note: 1.2791 CAD for one USD
---
kind: unit
name: CAD 2017
type: rate
factor: 0.77018
note: 1.2984 CAD for one USD
---
kind: unit
name: CAD 2018
type: rate
factor: 0.77178
note: 1.2957 CAD for one USD
---
kind: unit
name: CAD 2019
type: rate
factor: 0.75364
note: 1.3269 CAD for one USD
---
kind: unit
name: CAD 2020
type: rate
factor: 0.74505
note: 1.3422 CAD for one USD
---
kind: unit
name: CAD 2021
type: rate
factor: 0.79789
note: 1.2533 CAD for one USD
---
kind: unit
name: CAD 2022
type: rate
factor: 0.7684
note: 1.3014 CAD for one USD
---
kind: unit
name: CAD 2023
type: rate
factor: 0.74107
note: 1.3494 CAD for one USD
---
kind: unit
name: CHF 2012
type: rate
factor: 1.0664
note: 0.9377 CHF for one USD
---
kind: unit
name: CHF 2013
type: rate
factor: 1.0789
note: 0.9269 CHF for one USD
---
kind: unit
name: CHF 2014
type: rate
factor: 1.0933
note: 0.9147 CHF for one USD
---
kind: unit
name: CHF 2015
type: rate
factor: 1.0386
note: 0.9628 CHF for one USD
---
kind: unit
name: CHF 2017
type: rate
factor: 1.0161
note: 0.9842 CHF for one USD
---
kind: unit
name: CHF 2018
type: rate
factor: 1.0221
note: 0.9784 CHF for one USD
---
kind: unit
name: CHF 2019
type: rate
factor: 1.0063
note: 0.9937 CHF for one USD
---
kind: unit
name: CHF 2020
type: rate
factor: 1.0651
note: 0.9389 CHF for one USD
---
kind: unit
name: CHF 2021
type: rate
factor: 1.0936
note: 0.9144 CHF for one USD
---
kind: unit
name: CHF 2022
type: rate
factor: 1.0471
note: 0.9550 CHF for one USD
---
kind: unit
name: CHF 2023
type: rate
factor: 1.1131
note: 0.8984 CHF for one USD
---
kind: unit
name: CNY 2012
type: rate
factor: 0.1585
note: 6.3093 CNY for one USD
---
kind: unit
name: CNY 2013
type: rate
factor: 0.16266
note: 6.1478 CNY for one USD
---
kind: unit
name: CNY 2014
type: rate
factor: 0.16228
note: 6.1620 CNY for one USD
---
kind: unit
name: CNY 2015
type: rate
factor: 0.15917
note: 6.2827 CNY for one USD
---
kind: unit
name: CNY 2017
type: rate
factor: 0.148
note: 6.7569 CNY for one USD
---
kind: unit
name: CNY 2018
type: rate
factor: 0.15131
note: 6.6090 CNY for one USD
---
kind: unit
name: CNY 2019
type: rate
factor: 0.14476
note: 6.9081 CNY for one USD
---
kind: unit
name: CNY 2020
type: rate
factor: 0.14484
note: 6.9042 CNY for one USD
---
kind: unit
name: CNY 2021
type: rate
factor: 0.15502
note: 6.4508 CNY for one USD
---
kind: unit
name: CNY 2022
type: rate
factor: 0.14861
note: 6.7290 CNY for one USD
---
kind: unit
name: CNY 2023
type: rate
factor: 0.14122
note: 7.0809 CNY for one USD
---
kind: unit
name: DKK 2012
type: rate
factor: 0.17265
note: 5.7922 DKK for one USD
---
kind: unit
name: DKK 2013
type: rate
factor: 0.17803
note: 5.6170 DKK for one USD
---
kind: unit
name: DKK 2014
type: rate
factor: 0.17809
note: 5.6151 DKK for one USD
---
kind: unit
name: DKK 2015
type: rate
factor: 0.14867
note: 6.7263 DKK for one USD
---
kind: unit
name: DKK 2017
type: rate
factor: 0.15161
note: 6.5957 DKK for one USD
---
kind: unit
name: DKK 2018
type: rate
factor: 0.1584
note: 6.3131 DKK for one USD
---
kind: unit
name: DKK 2019
type: rate
factor: 0.14992
note: 6.6703 DKK for one USD
---
kind: unit
name: DKK 2020
type: rate
factor: 0.15284
note: 6.5430 DKK for one USD
---
kind: unit
name: DKK 2021
type: rate
factor: 0.15899
note: 6.2897 DKK for one USD
---
kind: unit
name: DKK 2022
type: rate
factor: 0.14127
note: 7.0786 DKK for one USD
---
kind: unit
name: DKK 2023
type: rate
factor: 0.14514
note: 6.8900 DKK for one USD
---
kind: unit
name: EUR 2012
type: rate
factor: 1.2859
note: 1.2859 USD for one EUR
---
kind: unit
name: EUR 2013
type: rate
factor: 1.3281
note: 1.3281 USD for one EUR
---
kind: unit
name: EUR 2014
type: rate
factor: 1.3297
note: 1.3297 USD for one EUR
---
kind: unit
name: EUR 2015
type: rate
factor: 1.1096
note: 1.1096 USD for one EUR
---
kind: unit
name: EUR 2017
type: rate
factor: 1.1301
note: 1.1301 USD for one EUR
---
kind: unit
name: EUR 2018
type: rate
factor: 1.1817
note: 1.1817 USD for one EUR
---
kind: unit
name: EUR 2019
type: rate
factor: 1.1194
note: 1.1194 USD for one EUR
---
kind: unit
name: EUR 2020
type: rate
factor: 1.141
note: 1.1410 USD for one EUR
---
kind: unit
name: EUR 2021
type: rate
factor: 1.183
note: 1.1830 USD for one EUR
---
kind: unit
name: EUR 2022
type: rate
factor: 1.0534
note: 1.0534 USD for one EUR
---
kind: unit
name: EUR 2023
type: rate
factor: 1.0817
note: 1.0817 USD for one EUR
---
kind: unit
name: GBP 2012
type: rate
factor: 1.5853
note: 1.5853 USD for one GBP
---
kind: unit
name: GBP 2013
type: rate
factor: 1.5642
note: 1.5642 USD for one GBP
---
kind: unit
name: GBP 2014
type: rate
factor: 1.6484
note: 1.6484 USD for one GBP
---
kind: unit
name: GBP 2015
type: rate
factor: 1.5284
note: 1.5284 USD for one GBP
---
kind: unit
name: GBP 2017
type: rate
factor: 1.289
note: 1.2890 USD for one GBP
---
kind: unit
name: GBP 2018
type: rate
factor: 1.3363
note: 1.3363 USD for one GBP
---
kind: unit
name: GBP 2019
type: rate
factor: 1.2768
note: 1.2768 USD for one GBP
---
kind: unit
name: GBP 2020
type: rate
factor: 1.2829
note: 1.2829 USD for one GBP
---
kind: unit
name: GBP 2021
type: rate
factor: 1.3764
note: 1.3764 USD for one GBP
---
kind: unit
name: GBP 2022
type: rate
factor: 1.2371
note: 1.2371 USD for one GBP
---
kind: unit
name: GBP 2023
type: rate
factor: 1.244
note: 1.2440 USD for one GBP
---
kind: unit
name: HKD 2012
type: rate
factor: 0.12892
note: 7.7569 HKD for one USD
---
kind: unit
name: HKD 2013
type: rate
factor: 0.12892
note: 7.7565 HKD for one USD
---
kind: unit
name: HKD 2014
type: rate
factor: 0.12896
note: 7.7545 HKD for one USD
---
kind: unit
name: HKD 2015
type: rate
factor: 0.12899
note: 7.7524 HKD for one USD
---
kind: unit
name: HKD 2017
type: rate
factor: 0.12833
note: 7.7926 HKD for one USD
---
kind: unit
name: HKD 2018
type: rate
factor: 0.12759
note: 7.8376 HKD for one USD
---
kind: unit
name: HKD 2019
type: rate
factor: 0.12763
note: 7.8351 HKD for one USD
---
kind: unit
name: HKD 2020
type: rate
factor: 0.12893
note: 7.7559 HKD for one USD
---
kind: unit
name: HKD 2021
type: rate
factor: 0.12866
note: 7.7727 HKD for one USD
---
kind: unit
name: HKD 2022
type: rate
factor: 0.1277
note: 7.8306 HKD for one USD
---
kind: unit
name: HKD 2023
type: rate
factor: 0.12773
note: 7.8292 HKD for one USD
---
kind: unit
name: INR 2012
type: rate
factor: 0.018737
note: 53.37 INR for one USD
---
kind: unit
name: INR 2013
type: rate
factor: 0.017091
note: 58.51 INR for one USD
---
kind: unit
name: INR 2014
type: rate
factor: 0.016393
note: 61.00 INR for one USD
---
kind: unit
name: INR 2015
type: rate
factor: 0.015598
note: 64.11 INR for one USD
---
kind: unit
name: INR 2017
type: rate
factor: 0.015369
note: 65.0659 INR for one USD
---
kind: unit
name: INR 2018
type: rate
factor: 0.014626
note: 68.3734 INR for one USD
---
kind: unit
name: INR 2019
type: rate
factor: 0.014209
note: 70.3777 INR for one USD
---
kind: unit
name: INR 2020
type: rate
factor: 0.013487
note: 74.1429 INR for one USD
---
kind: unit
name: INR 2021
type: rate
factor: 0.013525
note: 73.9351 INR for one USD
---
kind: unit
name: INR 2022
type: rate
factor: 0.012726
note: 78.5792 INR for one USD
---
kind: unit
name: INR 2023
type: rate
factor: 0.012111
note: 82.5708 INR for one USD
---
kind: unit
name: JPY 2012
type: rate
factor: 0.012528
note: 79.82 JPY for one USD
---
kind: unit
name: JPY 2013
type: rate
factor: 0.010246
note: 97.60 JPY for one USD
---
kind: unit
name: JPY 2014
type: rate
factor: 0.0094572
note: 105.74 JPY for one USD
---
kind: unit
name: JPY 2015
type: rate
factor: 0.008261
note: 121.05 JPY for one USD
---
kind: unit
name: JPY 2017
type: rate
factor: 0.0089207
note: 112.0986 JPY for one USD
---
kind: unit
name: JPY 2018
type: rate
factor: 0.0090582
note: 110.3974 JPY for one USD
---
kind: unit
name: JPY 2019
type: rate
factor: 0.0091727
note: 109.0188 JPY for one USD
---
kind: unit
name: JPY 2020
type: rate
factor: 0.0093655
note: 106.7754 JPY for one USD
---
kind: unit
name: JPY 2021
type: rate
factor: 0.0091039
note: 109.8429 JPY for one USD
---
kind: unit
name: JPY 2022
type: rate
factor: 0.0076069
note: 131.4589 JPY for one USD
---
kind: unit
name: JPY 2023
type: rate
factor: 0.0071174
note: 140.5001 JPY for one USD
---
kind: unit
name: KRW 2012
type: rate
factor: 0.00088797
note: 1126.16 KRW for one USD
---
kind: unit
name: KRW 2013
type: rate
factor: 0.00091352
note: 1094.67 KRW for one USD
---
kind: unit
name: KRW 2014
type: rate
factor: 0.00095031
note: 1052.29 KRW for one USD
---
kind: unit
name: KRW 2015
type: rate
factor: 0.0008842
note: 1130.96 KRW for one USD
---
kind: unit
name: KRW 2017
type: rate
factor: 0.00088571
note: 1129.0435 KRW for one USD
---
kind: unit
name: KRW 2018
type: rate
factor: 0.00090968
note: 1099.2926 KRW for one USD
---
kind: unit
name: KRW 2019
type: rate
factor: 0.00085778
note: 1165.8016 KRW for one USD
---
kind: unit
name: KRW 2020
type: rate
factor: 0.00084706
note: 1180.5554 KRW for one USD
---
kind: unit
name: KRW 2021
type: rate
factor: 0.00087345
note: 1144.8911 KRW for one USD
---
kind: unit
name: KRW 2022
type: rate
factor: 0.00077413
note: 1291.7796 KRW for one USD
---
kind: unit
name: KRW 2023
type: rate
factor: 0.00076525
note: 1306.7637 KRW for one USD
---
kind: unit
name: MXN 2012
type: rate
factor: 0.076023
note: 13.154 MXN for one USD
---
kind: unit
name: MXN 2013
type: rate
factor: 0.078382
note: 12.758 MXN for one USD
---
kind: unit
name: MXN 2014
type: rate
factor: 0.075177
note: 13.302 MXN for one USD
---
kind: unit
name: MXN 2015
type: rate
factor: 0.063
note: 15.873 MXN for one USD
---
kind: unit
name: MXN 2017
type: rate
factor: 0.052955
note: 18.8841 MXN for one USD
---
kind: unit
name: MXN 2018
type: rate
factor: 0.052035
note: 19.2179 MXN for one USD
---
kind: unit
name: MXN 2019
type: rate
factor: 0.051956
note: 19.2469 MXN for one USD
---
kind: unit
name: MXN 2020
type: rate
factor: 0.046412
note: 21.5462 MXN for one USD
---
kind: unit
name: MXN 2021
type: rate
factor: 0.049299
note: 20.2844 MXN for one USD
---
kind: unit
name: MXN 2022
type: rate
factor: 0.0497
note: 20.1208 MXN for one USD
---
kind: unit
name: MXN 2023
type: rate
factor: 0.056391
note: 17.7334 MXN for one USD
---
kind: unit
name: MYR 2012
type: rate
factor: 0.32402
note: 3.0862 MYR for one USD
---
kind: unit
name: MYR 2013
type: rate
factor: 0.31758
note: 3.1488 MYR for one USD
---
kind: unit
name: MYR 2014
type: rate
factor: 0.30584
note: 3.2697 MYR for one USD
---
kind: unit
name: MYR 2015
type: rate
factor: 0.25614
note: 3.9041 MYR for one USD
---
kind: unit
name: MYR 2017
type: rate
factor: 0.23266
note: 4.2982 MYR for one USD
---
kind: unit
name: MYR 2018
type: rate
factor: 0.2481
note: 4.0307 MYR for one USD
---
kind: unit
name: MYR 2019
type: rate
factor: 0.24145
note: 4.1416 MYR for one USD
---
kind: unit
name: MYR 2020
type: rate
factor: 0.23793
note: 4.2029 MYR for one USD
---
kind: unit
name: MYR 2021
type: rate
factor: 0.24132
note: 4.1439 MYR for one USD
---
kind: unit
name: MYR 2022
type: rate
factor: 0.22737
note: 4.3982 MYR for one USD
---
kind: unit
name: MYR 2023
type: rate
factor: 0.21941
note: 4.5577 MYR for one USD
---
kind: unit
name: NOK 2012
type: rate
factor: 0.17188
note: 5.8181 NOK for one USD
---
kind: unit
name: NOK 2013
type: rate
factor: 0.17015
note: 5.8772 NOK for one USD
---
kind: unit
name: NOK 2014
type: rate
factor: 0.15881
note: 6.2969 NOK for one USD
---
kind: unit
name: NOK 2015
type: rate
factor: 0.12394
note: 8.0681 NOK for one USD
---
kind: unit
name: NOK 2017
type: rate
factor: 0.12095
note: 8.2679 NOK for one USD
---
kind: unit
name: NOK 2018
type: rate
factor: 0.12297
note: 8.1318 NOK for one USD
---
kind: unit
name: NOK 2019
type: rate
factor: 0.11364
note: 8.8001 NOK for one USD
---
kind: unit
name: NOK 2020
type: rate
factor: 0.10606
note: 9.4283 NOK for one USD
---
kind: unit
name: NOK 2021
type: rate
factor: 0.11634
note: 8.5955 NOK for one USD
---
kind: unit
name: NOK 2022
type: rate
factor: 0.10402
note: 9.6138 NOK for one USD
---
kind: unit
name: NOK 2023
type: rate
factor: 0.094644
note: 10.5659 NOK for one USD
---
kind: unit
name: NZD 2012
type: rate
factor: 0.8105
note: 0.8105 USD for one NZD
---
kind: unit
name: NZD 2013
type: rate
factor: 0.8204
note: 0.8204 USD for one NZD
---
kind: unit
name: NZD 2014
type: rate
factor: 0.8313
note: 0.8313 USD for one NZD
---
kind: unit
name: NZD 2015
type: rate
factor: 0.7001
note: 0.7001 USD for one NZD
---
kind: unit
name: NZD 2017
type: rate
factor: 0.7111
note: 0.7111 USD for one NZD
---
kind: unit
name: NZD 2018
type: rate
factor: 0.6929
note: 0.6929 USD for one NZD
---
kind: unit
name: NZD 2019
type: rate
factor: 0.6591
note: 0.6591 USD for one NZD
---
kind: unit
name: NZD 2020
type: rate
factor: 0.6498
note: 0.6498 USD for one NZD
---
kind: unit
name: NZD 2021
type: rate
factor: 0.7074
note: 0.7074 USD for one NZD
---
kind: unit
name: NZD 2022
type: rate
factor: 0.6361
note: 0.6361 USD for one NZD
---
kind: unit
name: NZD 2023
type: rate
factor: 0.6143
note: 0.6143 USD for one NZD
---
kind: unit
name: SEK 2012
type: rate
factor: 0.14766
note: 6.7721 SEK for one USD
---
kind: unit
name: SEK 2013
type: rate
factor: 0.15355
note: 6.5124 SEK for one USD
---
kind: unit
name: SEK 2014
type: rate
factor: 0.14582
note: 6.8576 SEK for one USD
---
kind: unit
name: SEK 2015
type: rate
factor: 0.11855
note: 8.4350 SEK for one USD
---
kind: unit
name: SEK 2017
type: rate
factor: 0.11705
note: 8.5430 SEK for one USD
---
kind: unit
name: SEK 2018
type: rate
factor: 0.11502
note: 8.6945 SEK for one USD
---
kind: unit
name: SEK 2019
type: rate
factor: 0.1057
note: 9.4604 SEK for one USD
---
kind: unit
name: SEK 2020
type: rate
factor: 0.1085
note: 9.2167 SEK for one USD
---
kind: unit
name: SEK 2021
type: rate
factor: 0.11653
note: 8.5812 SEK for one USD
---
kind: unit
name: SEK 2022
type: rate
factor: 0.098837
note: 10.1177 SEK for one USD
---
kind: unit
name: SEK 2023
type: rate
factor: 0.09426
note: 10.6089 SEK for one USD
---
kind: unit
name: SGD 2012
type: rate
factor: 0.80051
note: 1.2492 SGD for one USD
---
kind: unit
name: SGD 2013
type: rate
factor: 0.7993
note: 1.2511 SGD for one USD
---
kind: unit
name: SGD 2014
type: rate
factor: 0.78958
note: 1.2665 SGD for one USD
---
kind: unit
name: SGD 2015
type: rate
factor: 0.72748
note: 1.3746 SGD for one USD
---
kind: unit
name: SGD 2017
type: rate
factor: 0.72453
note: 1.3802 SGD for one USD
---
kind: unit
name: SGD 2018
type: rate
factor: 0.74151
note: 1.3486 SGD for one USD
---
kind: unit
name: SGD 2019
type: rate
factor: 0.73308
note: 1.3641 SGD for one USD
---
kind: unit
name: SGD 2020
type: rate
factor: 0.72464
note: 1.3800 SGD for one USD
---
kind: unit
name: SGD 2021
type: rate
factor: 0.74416
note: 1.3438 SGD for one USD
---
kind: unit
name: SGD 2022
type: rate
factor: 0.72532
note: 1.3787 SGD for one USD
---
kind: unit
name: SGD 2023
type: rate
factor: 0.74471
note: 1.3428 SGD for one USD
---
kind: unit
name: THB 2012
type: rate
factor: 0.032201
note: 31.055 THB for one USD
---
kind: unit
name: THB 2013
type: rate
factor: 0.032578
note: 30.696 THB for one USD
---
kind: unit
name: THB 2014
type: rate
factor: 0.030806
note: 32.461 THB for one USD
---
kind: unit
name: THB 2015
type: rate
factor: 0.029205
note: 34.241 THB for one USD
---
kind: unit
name: THB 2017
type: rate
factor: 0.029487
note: 33.9134 THB for one USD
---
kind: unit
name: THB 2018
type: rate
factor: 0.030956
note: 32.3035 THB for one USD
---
kind: unit
name: THB 2019
type: rate
factor: 0.032215
note: 31.0419 THB for one USD
---
kind: unit
name: THB 2020
type: rate
factor: 0.031942
note: 31.3070 THB for one USD
---
kind: unit
name: THB 2021
type: rate
factor: 0.031245
note: 32.0052 THB for one USD
---
kind: unit
name: THB 2022
type: rate
factor: 0.028531
note: 35.0500 THB for one USD
---
kind: unit
name: THB 2023
type: rate
factor: 0.028749
note: 34.7841 THB for one USD
---
kind: unit
name: TWD 2012
type: rate
factor: 0.033832
note: 29.558 TWD for one USD
---
kind: unit
name: TWD 2013
type: rate
factor: 0.033693
note: 29.680 TWD for one USD
---
kind: unit
name: TWD 2014
type: rate
factor: 0.033004
note: 30.299 TWD for one USD
---
kind: unit
name: TWD 2015
type: rate
factor: 0.031502
note: 31.744 TWD for one USD
---
kind: unit
name: TWD 2017
type: rate
factor: 0.032893
note: 30.4016 TWD for one USD
---
kind: unit
name: TWD 2018
type: rate
factor: 0.03319
note: 30.1294 TWD for one USD
---
kind: unit
name: TWD 2019
type: rate
factor: 0.032357
note: 30.9049 TWD for one USD
---
kind: unit
name: TWD 2020
type: rate
factor: 0.033948
note: 29.4568 TWD for one USD
---
kind: unit
name: TWD 2021
type: rate
factor: 0.035795
note: 27.9366 TWD for one USD
---
kind: unit
name: TWD 2022
type: rate
factor: 0.033561
note: 29.7963 TWD for one USD
---
kind: unit
name: TWD 2023
type: rate
factor: 0.0321
note: 31.1525 TWD for one USD
---
kind: unit
name: ZAR 2012
type: rate
factor: 0.12193
note: 8.2014 ZAR for one USD
---
kind: unit
name: ZAR 2013
type: rate
factor: 0.1037
note: 9.6436 ZAR for one USD
---
kind: unit
name: ZAR 2014
type: rate
factor: 0.092234
note: 10.8420 ZAR for one USD
---
kind: unit
name: ZAR 2015
type: rate
factor: 0.078342
note: 12.7645 ZAR for one USD
---
kind: unit
name: ZAR 2017
type: rate
factor: 0.07522
note: 13.2943 ZAR for one USD
---
kind: unit
name: ZAR 2018
type: rate
factor: 0.075612
note: 13.2255 ZAR for one USD
---
kind: unit
name: ZAR 2019
type: rate
factor: 0.069216
note: 14.4475 ZAR for one USD
---
kind: unit
name: ZAR 2020
type: rate
factor: 0.060631
note: 16.4932 ZAR for one USD
---
kind: unit
name: ZAR 2021
type: rate
factor: 0.067681
note: 14.7751 ZAR for one USD
---
kind: unit
name: ZAR 2022
type: rate
factor: 0.061125
note: 16.3598 ZAR for one USD
---
kind: unit
name: ZAR 2023
type: rate
factor: 0.05419
note: 18.4535 ZAR for one USD

"""###
    ),
    (
      "Workflows/lexicon/scope.yaml",
      ###"""
# Words that narrow what a number holds for: a region, a field of trade, a group of people, a way of counting.
---
kind: cue
name: scope.region
note: a region by itself, before what is counted there
aliases: [全球, 全國, 全台, 全臺, 全港, 全澳, 全省, 全市, 全縣, 全歐, 全美, 境內, 境外, 海外, 國內外, 兩岸三地, nationwide, worldwide, globally, statewide, countrywide, citywide, across the country, around the world, across the world, across the globe, across the region, across Europe, throughout the country, in rural areas, in urban areas, in the countryside, in the cities, in big cities, outside the capital, in the capital, overseas, abroad, at home and abroad, domestically]
---
kind: cue
name: scope.region-end
note: ends a phrase that 在 or a preposition opens
aliases: [地區, 境內, 範圍內, 全境, 各地, 農村, 鄉村, 城市, 城鎮, 市區, 郊區, 山區, 沿海, 偏鄉, 離島, 市場, area, areas, region, regions, countryside, suburbs, province, provinces, district, districts, market, markets, capital, islands, coast]
---
kind: cue
name: scope.field-end
aliases: [行業, 產業, 領域, 部門, 業界, 製造業, 服務業, 建築業, 零售業, 餐飲業, 農業, 業, sector, sectors, industry, industries, manufacturing, construction, farming, agriculture, services, retail, business]
---
kind: cue
name: scope.definition
note: how it was counted; the words by themselves
aliases: [in real terms, in nominal terms, in cash terms, in dollar terms, in local currency, seasonally adjusted, adjusted for inflation, after inflation, before inflation, at constant prices, at current prices, at constant exchange rates, on a like-for-like basis, like-for-like, on an annualised basis, on an annualized basis, at an annual rate, before tax, after tax, before bonuses, per head, per person, per capita, by value, by volume, by weight, by area, by population, by market value, by revenue, by headcount, 按可比口徑, 可比口徑, 同口徑, 剔除價格因素, 剔除物價因素, 扣除物價因素, 扣除價格因素, 扣除通膨, 扣除通脹, 經季節調整, 季節調整後, 未計通脹, 撇除通脹, 按固定匯率, 按不變價格, 按購買力平價, 稅前, 稅後, 按面積計, 按產值計, 按人口計, 按人均計, 按件數計, 按市值計]
---
kind: cue
name: scope.definition-opening
note: what follows up to the comma is left out of the count, or is the way of counting
aliases: [excluding, not counting, leaving out, net of, including, counting, 不含, 不包括, 不計, 撇除, 扣除, 剔除, 未計, 不算, 若撇除, 若扣除, 包括, 連同]
---
kind: cue
name: scope.definition-end
note: ends a phrase that 以 or 按 opens
aliases: [計, 計算, 計價, 口徑, 標準計, 為準, 為基準, 而言, 來算, 折算, 換算]
---
kind: cue
name: scope.condition-end
note: ends a phrase that 在 opens
aliases: [情況下, 情形下, 條件下, 前提下, 環境下, 溫度下, 模式下, 狀態下]
---
kind: cue
name: scope.group-opening
note: opens a group of people or things
aliases: [among, amongst, of those]

"""###
    ),
    (
      "Workflows/lexicon/tables.yaml",
      ###"""
# Words in the heads, titles and cells of tables.
---
kind: cue
name: frame.table.nothing
note: the whole of a cell that holds nothing
aliases: ["-", "--", "—", "——", "–", "…", "..", "...", "/", "*", n/a, n.a., na, nil, none, nr, tbc, 無, 不適用, 未公布, 未披露, 暫無, 從缺]
---
kind: cue
name: frame.table.games
note: heads of a table of games that abbreviate, in whole; their columns tell nothing
aliases: [p, w, d, l, f, a, gf, ga, gd, pts, pct, gb, pos, pld]
---
kind: cue
name: frame.table.counts
note: heads of one character that say what is counted
aliases: [勝, 負, 敗, 平, 和, 金, 銀, 銅, 人, 戶, 宗, 例, 席, 票, 場, 局]
---
kind: cue
name: frame.table.silent
note: heads of columns whose figures measure nothing
aliases: [rank, no., number, code, id, ticker, page, tel, telephone, phone, fax, postcode, zip, room, platform, gate, seat no, 排名, 名次, 序號, 編號, 代碼, 代號, 股號, 電話, 傳真, 郵編, 郵遞區號, 門牌, 房號, 頁碼, 期數, 熱線]
---
kind: cue
name: frame.table.amounts
note: heads that say only that a figure stands below
aliases: [value, amount, total, figure, actual, level, result, latest, current, this year, last year, 絕對量, 絕對值, 數值, 總量, 總計, 合計, 金額, 數量, 數額, 數字, 本期, 當期, 本期值, 本月, 本年, 累計, 實際, 實績, 完成, 期末數, 指標值]
---
kind: cue
name: frame.table.changes
aliases: [change, chg, growth, increase, decrease, rise, fall, difference, up, down, 增減, 增長, 增速, 增幅, 減幅, 漲跌, 漲幅, 跌幅, 升跌, 變化, 變動, 變動率, 增減率, 成長, 成長率, 增長率, 年增率, 月增率, 季增率, 升幅, 降幅]
---
kind: cue
name: frame.table.shares
aliases: [share, proportion, "% of total", of total, 佔比, 占比, 比重, 份額, 構成, 得票率]
---
kind: cue
name: frame.table.spans
note: against which time a change is
aliases: [year on year, year-on-year, year over year, year-over-year, yoy, y/y, y-o-y, on year, month on month, month-on-month, mom, m/m, m-o-m, on month, quarter on quarter, quarter-on-quarter, qoq, q/q, q-o-q, on quarter, on the year, on the month, on the quarter, from a year earlier, from a year ago, vs last year, against last year, 同比, 環比, 按年, 按月, 按季, 年增, 年減, 月增, 月減, 季增, 季減, 較上月, 較上年, 較去年, 比上年, 比上月, 比去年, 較上季, 比上季]
---
kind: cue
name: frame.table.units
note: before the unit of a whole table
aliases: [單位, 計量單位, 计量單位, unit, units, in]
---
kind: cue
name: frame.table.captions
note: in the title of a table
aliases: [附表, 附圖, 圖表, 表一, 表二, 表三, 表1, 表2, 表3, 一覽, 一覽表, 單位, 主要指標, 統計表, 明細, table, table 1, table 2, table 3, at a glance]
---
kind: cue
name: frame.table.prices
note: heads of what an advertisement sells
aliases: [price, prices, cost, fee, fees, 價格, 價錢, 售價, 定價, 票價, 原價, 優惠價, 月費, 收費, 費用]
---
kind: cue
name: frame.table.sources
note: opens the line below a table that says whose figures they are
aliases: [source, sources, data source, data, 資料來源, 數據來源, 來源, 資料, 數據, 出處]

"""###
    ),
    (
      "Workflows/lexicon/units.yaml",
      ###"""
# Units as UCUM writes them, ratios, and the classifiers of counted nouns; `factor` is in the base unit of the dimension.
---
kind: unit
name: fm
type: length
factor: 0.000000000000001
aliases: [femtometre, femtometer, femtometres, femtometers, 飛米]
---
kind: unit
name: pm
type: length
factor: 0.000000000001
aliases: [picometre, picometer, picometres, picometers, 皮米]
---
kind: unit
name: Ao
type: length
factor: 0.0000000001
aliases: [angstrom, angstroms, Å, 埃米]
---
kind: unit
name: nm
type: length
factor: 0.000000001
aliases: [nm, nanometre, nanometer, nanometres, nanometers, 奈米, 納米, 毫微米]
---
kind: unit
name: um
type: length
factor: 0.000001
aliases: ["μm", um, micrometre, micrometer, micrometres, micrometers, micron, microns, 微米]
---
kind: unit
name: mm
type: length
factor: 0.001
aliases: [mm, millimetre, millimeter, millimetres, millimeters, 毫米, 公釐, 公厘]
---
kind: unit
name: cm
type: length
factor: 0.01
aliases: [cm, cms, centimetre, centimeter, centimetres, centimeters, 厘米, 公分, 釐米]
---
kind: unit
name: dm
type: length
factor: 0.1
aliases: [decimetre, decimeter, decimetres, decimeters, 分米]
---
kind: unit
name: m
type: length
factor: 1
aliases: [m, metre, meter, metres, meters, 米, 公尺]
---
kind: unit
name: km
type: length
factor: 1000
aliases: [km, kms, kilometre, kilometer, kilometres, kilometers, 公里, 千米]
---
kind: unit
name: "[in_i]"
type: length
factor: 0.0254
aliases: [inch, inches, "in.", "\"", "″", 英寸, 英吋, 吋]
---
kind: unit
name: "[ft_i]"
type: length
factor: 0.3048
aliases: [ft, foot, feet, "ft.", 英尺, 英呎, 呎]
---
kind: unit
name: "[yd_i]"
type: length
factor: 0.9144
aliases: [yard, yards, yd, yds, 碼]
---
kind: unit
name: "[mi_i]"
type: length
factor: 1609.344
aliases: [mile, miles, 英里, 英哩, 哩]
---
kind: unit
name: "[nmi_i]"
type: length
factor: 1852
aliases: [nautical mile, nautical miles, nmi, 海里, 浬]
---
kind: unit
name: "[ly]"
type: length
factor: 9460730472580800
aliases: [light year, light years, light-year, light-years, 光年]
---
kind: unit
name: AU
type: length
factor: 149597870700
aliases: [astronomical unit, astronomical units, 天文單位]
---
kind: unit
name: "{li}"
type: length
factor: 500
aliases: [華里]
---
kind: unit
name: "{zhang}"
type: length
factor: 3.333333
aliases: [丈]
---
kind: unit
name: "{chi}"
type: length
factor: 0.333333
aliases: [市尺]
---
kind: unit
name: "m2"
type: area
factor: 1
aliases: ["m2", "m²", sq m, sqm, sq. m, square metre, square meter, square-metre, square-meter, square metres, square meters, 平方米, 平方公尺, 平米, "㎡", 平方]
---
kind: unit
name: "cm2"
type: area
factor: 0.0001
aliases: ["cm2", "cm²", square centimetre, square centimeter, square centimetres, square centimeters, 平方厘米, 平方公分]
---
kind: unit
name: "mm2"
type: area
factor: 0.000001
aliases: ["mm2", "mm²", square millimetre, square millimeter, square millimetres, square millimeters, 平方毫米, 平方公厘]
---
kind: unit
name: "km2"
type: area
factor: 1000000
aliases: ["km2", "km²", sq km, square kilometre, square kilometer, square-kilometre, square-kilometer, square kilometres, square kilometers, 平方公里, 平方千米]
---
kind: unit
name: har
type: area
factor: 10000
aliases: [hectare, hectares, 公頃]
---
kind: unit
name: "[acr_us]"
type: area
factor: 4046.873
aliases: [acre, acres, 英畝]
---
kind: unit
name: "[sft_i]"
type: area
factor: 0.09290304
aliases: [square foot, square feet, square-foot, sq ft, sq. ft, "sq. ft.", sqft, 平方英尺, 平方呎, 方呎, 平方尺]
---
kind: unit
name: "[sin_i]"
type: area
factor: 0.00064516
aliases: [square inch, square inches, sq in, 平方英寸]
---
kind: unit
name: "[smi_us]"
type: area
factor: 2589988
aliases: [square mile, square miles, square-mile, sq mi, 平方英里, 平方哩]
---
kind: unit
name: "{mu}"
type: area
factor: 666.666667
aliases: [畝, mu]
---
kind: unit
name: "{ping}"
type: area
factor: 3.305785
aliases: [坪, ping]
---
kind: unit
name: "{jia}"
type: area
factor: 9699.17
aliases: [甲地]
---
kind: unit
name: L
type: volume
factor: 0.001
aliases: [litre, liter, litres, liters, 公升, 升]
---
kind: unit
name: mL
type: volume
factor: 0.000001
aliases: [ml, millilitre, milliliter, millilitres, milliliters, 毫升, cc, 西西]
---
kind: unit
name: uL
type: volume
factor: 0.000000001
aliases: ["μl", microlitre, microliter, microlitres, microliters, 微升]
---
kind: unit
name: cL
type: volume
factor: 0.00001
aliases: [cl, centilitre, centiliter, centilitres, centiliters]
---
kind: unit
name: hL
type: volume
factor: 0.1
aliases: [hl, hectolitre, hectoliter, hectolitres, hectoliters]
---
kind: unit
name: "m3"
type: volume
factor: 1
aliases: ["m3", "m³", cubic metre, cubic meter, cubic-metre, cubic-meter, cubic metres, cubic meters, 立方米, 立方公尺, cu m, 立方, 標準立方米, 標準立方公尺]
---
kind: unit
name: "cm3"
type: volume
factor: 0.000001
aliases: ["cm3", "cm³", cubic centimetre, cubic centimeter, cubic centimetres, cubic centimeters, 立方厘米, 立方公分]
---
kind: unit
name: "km3"
type: volume
factor: 1000000000
aliases: [cubic kilometre, cubic kilometer, cubic kilometres, cubic kilometers, 立方公里]
---
kind: unit
name: "[cft_i]"
type: volume
factor: 0.028316847
aliases: [cubic foot, cubic feet, cubic-foot, cu ft, 立方英尺, 立方呎]
---
kind: unit
name: "[cin_i]"
type: volume
factor: 0.000016387
aliases: [cubic inch, cubic inches, 立方英寸]
---
kind: unit
name: "[gal_us]"
type: volume
factor: 0.003785412
aliases: [gallon, gallons, gal, 加侖]
---
kind: unit
name: "[pt_us]"
type: volume
factor: 0.000473176
aliases: [pint, pints, 品脫]
---
kind: unit
name: "[qt_us]"
type: volume
factor: 0.000946353
aliases: [quart, quarts, 夸脫]
---
kind: unit
name: "[bbl_us]"
type: volume
factor: 0.158987295
aliases: [barrel, barrels, bbl, bbls, 桶]
---
kind: unit
name: "[foz_us]"
type: volume
factor: 0.0000295735
aliases: [fluid ounce, fluid ounces, fl oz, "fl. oz.", 液盎司]
---
kind: unit
name: "[tsp_us]"
type: volume
factor: 0.00000492892
aliases: [teaspoon, teaspoons, tsp, 茶匙]
---
kind: unit
name: "[tbs_us]"
type: volume
factor: 0.0000147868
aliases: [tablespoon, tablespoons, tbsp, 湯匙]
---
kind: unit
name: "[cup_us]"
type: volume
factor: 0.000236588
aliases: [cup, cups]
---
kind: unit
name: "[bu_us]"
type: volume
factor: 0.03523907
aliases: [bushel, bushels, 蒲式耳]
---
kind: unit
name: "{TEU}"
type: volume
factor: 38.5
aliases: [TEU, TEUs, 標準箱, 標箱, 標準貨櫃, twenty-foot equivalent units]
---
kind: unit
name: ug
type: mass
factor: 0.000001
aliases: ["μg", mcg, ug, microgram, micrograms, 微克]
---
kind: unit
name: ng
type: mass
factor: 0.000000001
aliases: [ng, nanogram, nanograms, 納克, 奈克]
---
kind: unit
name: mg
type: mass
factor: 0.001
aliases: [mg, milligram, milligrams, 毫克]
---
kind: unit
name: g
type: mass
factor: 1
aliases: [g, gram, grams, gramme, grammes, 克, 公克]
---
kind: unit
name: kg
type: mass
factor: 1000
aliases: [kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, 公斤, 千克]
---
kind: unit
name: t
type: mass
factor: 1000000
aliases: [t, tonne, tonnes, metric ton, metric tons, metric tonnes, "ton", tons, 噸, 公噸, 吨, dwt, deadweight tonnes, deadweight tons, 載重噸]
---
kind: unit
name: kt
type: mass
factor: 1000000000
aliases: [kt, kiloton, kilotons, kilotonne, kilotonnes]
---
kind: unit
name: Mt
type: mass
factor: 1000000000000
aliases: [Mt, megaton, megatons, megatonne, megatonnes]
---
kind: unit
name: Gt
type: mass
factor: 1000000000000000
aliases: [Gt, gigaton, gigatons, gigatonne, gigatonnes]
---
kind: unit
name: "[ston_av]"
type: mass
factor: 907184.74
aliases: [short ton, short tons, 短噸]
---
kind: unit
name: "[lton_av]"
type: mass
factor: 1016046.9
aliases: [long ton, long tons, 長噸, 英噸]
---
kind: unit
name: "[lb_av]"
type: mass
factor: 453.59237
aliases: [lb, lbs, "lbs.", pound, pounds, 磅]
---
kind: unit
name: "[oz_av]"
type: mass
factor: 28.349523
aliases: [oz, ounce, ounces, 盎司, 安士]
---
kind: unit
name: "[oz_tr]"
type: mass
factor: 31.1034768
aliases: [troy ounce, troy ounces, 金衡盎司]
---
kind: unit
name: "[stone_av]"
type: mass
factor: 6350.29318
aliases: [stone]
---
kind: unit
name: "[car_m]"
type: mass
factor: 0.2
aliases: [carat, carats, 克拉]
---
kind: unit
name: "{jin}"
type: mass
factor: 500
aliases: [斤, 市斤, catty, catties, jin]
---
kind: unit
name: "{liang}"
type: mass
factor: 50
aliases: [兩, 市兩, tael, taels, liang]
---
kind: unit
name: "{dan}"
type: mass
factor: 50000
aliases: [擔]
---
kind: unit
name: as
type: time
factor: 0.000000000000000001
aliases: [attosecond, attoseconds, 阿秒]
---
kind: unit
name: fs
type: time
factor: 0.000000000000001
aliases: [femtosecond, femtoseconds, 飛秒]
---
kind: unit
name: ps
type: time
factor: 0.000000000001
aliases: [ps, picosecond, picoseconds, 皮秒]
---
kind: unit
name: ns
type: time
factor: 0.000000001
aliases: [ns, nanosecond, nanoseconds, 納秒, 奈秒]
---
kind: unit
name: us
type: time
factor: 0.000001
aliases: ["μs", microsecond, microseconds, 微秒]
---
kind: unit
name: ms
type: time
factor: 0.001
aliases: [ms, millisecond, milliseconds, 毫秒, msec]
---
kind: unit
name: s
type: time
factor: 1
aliases: [s, sec, secs, second, seconds, 秒, 秒鐘]
---
kind: unit
name: min
type: time
factor: 60
aliases: [min, mins, minute, minutes, 分鐘, 分鍾]
---
kind: unit
name: h
type: time
factor: 3600
aliases: [GPU小時, GPU hours, GPU-hours, 人時, h, hr, hrs, hour, hours, 小時, 鐘頭, 個小時, 個鐘頭, 鍾頭]
---
kind: unit
name: d
type: time
factor: 86400
aliases: [day, days, 天, 日, 天時間, 晝夜]
---
kind: unit
name: wk
type: time
factor: 604800
aliases: [week, weeks, wk, wks, 週, 周, 星期, 個星期, 禮拜, 個禮拜, 週時間, 周時間]
---
kind: unit
name: mo
type: time
factor: 2629746
aliases: [month, months, 個月, 月時間, 個多月]
---
kind: unit
name: a
type: time
factor: 31557600
aliases: [year, years, yr, yrs, 年, 載, years', 年時間, 年光景]
---
kind: unit
name: "{quarter}"
type: time
factor: 7889238
aliases: [quarter, quarters, 個季度, 季度, 個季]
---
kind: unit
name: "{decade}"
type: time
factor: 315576000
aliases: [decade, decades]
---
kind: unit
name: "{century}"
type: time
factor: 3155760000
aliases: [century, centuries, 世紀, 個世紀]
---
kind: unit
name: "{fortnight}"
type: time
factor: 1209600
aliases: [fortnight, fortnights]
---
kind: unit
name: "{night}"
type: time
factor: 86400
aliases: [night, nights, 夜, 晚]
---
kind: unit
name: a
type: time
factor: 31557600
aliases: [years old, year old, year-old, years of age, years-old, 歲, 周歲, 週歲, years' old]
---
kind: unit
name: J
type: energy
factor: 1
aliases: [joule, joules, 焦耳, 焦]
---
kind: unit
name: kJ
type: energy
factor: 1000
aliases: [kJ, kilojoule, kilojoules, 千焦耳, 千焦]
---
kind: unit
name: MJ
type: energy
factor: 1000000
aliases: [MJ, megajoule, megajoules, 兆焦耳, 兆焦]
---
kind: unit
name: GJ
type: energy
factor: 1000000000
aliases: [GJ, gigajoule, gigajoules, 吉焦耳, 吉焦]
---
kind: unit
name: TJ
type: energy
factor: 1000000000000
aliases: [TJ, terajoule, terajoules, 太焦耳, 太焦]
---
kind: unit
name: W.h
type: energy
factor: 3600
aliases: [Wh, watt-hour, watt-hours, watt hour, watt hours, 瓦時, 瓦特小時]
---
kind: unit
name: kW.h
type: energy
factor: 3600000
aliases: [kWh, kW h, kW·h, kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours, 千瓦時, 千瓦·時, 千瓦小時, 瓩時, 瓩小時, 度電, kilowatthours]
---
kind: unit
name: MW.h
type: energy
factor: 3600000000
aliases: [MWh, MW·h, megawatt-hour, megawatt-hours, megawatt hour, megawatt hours, 兆瓦時, 兆瓦小時, 百萬瓦時]
---
kind: unit
name: GW.h
type: energy
factor: 3600000000000
aliases: [GWh, gigawatt-hour, gigawatt-hours, gigawatt hour, gigawatt hours, 吉瓦時, 吉瓦小時, 十億瓦時]
---
kind: unit
name: TW.h
type: energy
factor: 3600000000000000
aliases: [TWh, terawatt-hour, terawatt-hours, terawatt hour, terawatt hours, 太瓦時, 太瓦小時]
---
kind: unit
name: mA.h
type: charge
factor: 3.6
aliases: [mAh, milliampere-hours, 毫安時, 毫安小時]
---
kind: unit
name: eV
type: energy
factor: 0.00000000000000000016021766
aliases: [eV, electronvolt, electronvolts, 電子伏特, 電子伏]
---
kind: unit
name: cal
type: energy
factor: 4.184
aliases: [calorie, calories, cal, 卡路里, 卡]
---
kind: unit
name: kcal
type: energy
factor: 4184
aliases: [kcal, kilocalorie, kilocalories, 千卡, 大卡, 千卡路里]
---
kind: unit
name: "[Btu]"
type: energy
factor: 1055.06
aliases: [Btu, Btus, BTU, 英熱單位]
---
kind: unit
name: W
type: power
factor: 1
aliases: [W, watt, watts, 瓦, 瓦特]
---
kind: unit
name: mW
type: power
factor: 0.001
aliases: [milliwatt, milliwatts, 毫瓦]
---
kind: unit
name: kW
type: power
factor: 1000
aliases: [kW, kilowatt, kilowatts, 千瓦, 瓩]
---
kind: unit
name: MW
type: power
factor: 1000000
aliases: [MW, megawatt, megawatts, 兆瓦, 百萬瓦, MWp]
---
kind: unit
name: GW
type: power
factor: 1000000000
aliases: [GW, gigawatt, gigawatts, 吉瓦, GWp, 十億瓦]
---
kind: unit
name: TW
type: power
factor: 1000000000000
aliases: [TW, terawatt, terawatts, 太瓦]
---
kind: unit
name: kVA
type: power
factor: 1000
aliases: [kVA, 千伏安]
---
kind: unit
name: MVA
type: power
factor: 1000000
aliases: [MVA, 兆伏安]
---
kind: unit
name: "[HP]"
type: power
factor: 745.7
aliases: [hp, horsepower, bhp, 馬力, 匹馬力]
---
kind: unit
name: bit
type: data
factor: 0.125
aliases: [bit, bits, 位元, 比特]
---
kind: unit
name: By
type: data
factor: 1
aliases: [byte, bytes, 字節, 位元組]
---
kind: unit
name: kBy
type: data
factor: 1000
aliases: [kB, kiB, kilobyte, kilobytes, 千字節, 千位元組]
---
kind: unit
name: kbit
type: data
factor: 125
aliases: [kbit, kbits, kilobit, kilobits, 千比特, 千位元]
---
kind: unit
name: "kbit/s"
type: data rate
factor: 1000
aliases: [kbps, "kbit/s", "kb/s", kilobits per second, kilobit per second]
---
kind: unit
name: "kBy/s"
type: data rate
factor: 8000
aliases: ["kB/s", kBps, "kiB/s", kilobytes per second, kilobyte per second]
---
kind: unit
name: MBy
type: data
factor: 1000000
aliases: [MB, MiB, megabyte, megabytes, 兆字節, 兆位元組]
---
kind: unit
name: Mbit
type: data
factor: 125000
aliases: [Mbit, Mbits, megabit, megabits, 兆比特, 兆位元]
---
kind: unit
name: "Mbit/s"
type: data rate
factor: 1000000
aliases: [Mbps, "Mbit/s", "Mb/s", megabits per second, megabit per second]
---
kind: unit
name: "MBy/s"
type: data rate
factor: 8000000
aliases: ["MB/s", MBps, "MiB/s", megabytes per second, megabyte per second]
---
kind: unit
name: GBy
type: data
factor: 1000000000
aliases: [GB, GiB, gigabyte, gigabytes, 吉字節, 吉位元組]
---
kind: unit
name: Gbit
type: data
factor: 125000000
aliases: [Gbit, Gbits, gigabit, gigabits, 吉比特, 吉位元]
---
kind: unit
name: "Gbit/s"
type: data rate
factor: 1000000000
aliases: [Gbps, "Gbit/s", "Gb/s", gigabits per second, gigabit per second]
---
kind: unit
name: "GBy/s"
type: data rate
factor: 8000000000
aliases: ["GB/s", GBps, "GiB/s", gigabytes per second, gigabyte per second]
---
kind: unit
name: TBy
type: data
factor: 1000000000000
aliases: [TB, TiB, terabyte, terabytes, 太字節, 太位元組]
---
kind: unit
name: Tbit
type: data
factor: 125000000000
aliases: [Tbit, Tbits, terabit, terabits, 太比特, 太位元]
---
kind: unit
name: "Tbit/s"
type: data rate
factor: 1000000000000
aliases: [Tbps, "Tbit/s", "Tb/s", terabits per second, terabit per second]
---
kind: unit
name: "TBy/s"
type: data rate
factor: 8000000000000
aliases: ["TB/s", TBps, "TiB/s", terabytes per second, terabyte per second]
---
kind: unit
name: PBy
type: data
factor: 1000000000000000
aliases: [PB, PiB, petabyte, petabytes, 拍字節, 拍位元組]
---
kind: unit
name: Pbit
type: data
factor: 125000000000000
aliases: [Pbit, Pbits, petabit, petabits, 拍比特, 拍位元]
---
kind: unit
name: "Pbit/s"
type: data rate
factor: 1000000000000000
aliases: [Pbps, "Pbit/s", "Pb/s", petabits per second, petabit per second]
---
kind: unit
name: "PBy/s"
type: data rate
factor: 8000000000000000
aliases: ["PB/s", PBps, "PiB/s", petabytes per second, petabyte per second]
---
kind: unit
name: EBy
type: data
factor: 1000000000000000000
aliases: [EB, EiB, exabyte, exabytes, 艾字節, 艾位元組]
---
kind: unit
name: Ebit
type: data
factor: 125000000000000000
aliases: [Ebit, Ebits, exabit, exabits, 艾比特, 艾位元]
---
kind: unit
name: "Ebit/s"
type: data rate
factor: 1000000000000000000
aliases: [Ebps, "Ebit/s", "Eb/s", exabits per second, exabit per second]
---
kind: unit
name: "EBy/s"
type: data rate
factor: 8000000000000000000
aliases: ["EB/s", EBps, "EiB/s", exabytes per second, exabyte per second]
---
kind: unit
name: ZBy
type: data
factor: 1000000000000000000000
aliases: [ZB, ZiB, zettabyte, zettabytes]
---
kind: unit
name: Zbit
type: data
factor: 125000000000000000000
aliases: [Zbit, Zbits, zettabit, zettabits]
---
kind: unit
name: "Zbit/s"
type: data rate
factor: 1000000000000000000000
aliases: [Zbps, "Zbit/s", "Zb/s", zettabits per second, zettabit per second]
---
kind: unit
name: "ZBy/s"
type: data rate
factor: 8000000000000000000000
aliases: ["ZB/s", ZBps, "ZiB/s", zettabytes per second, zettabyte per second]
---
kind: unit
name: "bit/s"
type: data rate
factor: 1
aliases: ["bit/s", bits per second, 比特每秒, 位元每秒]
---
kind: unit
name: "{FLOP}"
type: computing
factor: 1
aliases: [FLOP, floating-point operation, floating-point operations, 次浮點運算, 浮點運算]
---
kind: unit
name: "{FLOP}/s"
type: computing rate
factor: 1
aliases: [FLOPS, "FLOP/s", "FLOPs/s", floating-point operations per second]
---
kind: unit
name: "k{FLOP}/s"
type: computing rate
factor: 1000
aliases: [kFLOPS, "kFLOP/s", kiloflops, kiloflop]
---
kind: unit
name: "M{FLOP}/s"
type: computing rate
factor: 1000000
aliases: [MFLOPS, "MFLOP/s", megaflops, megaflop]
---
kind: unit
name: "G{FLOP}/s"
type: computing rate
factor: 1000000000
aliases: [GFLOPS, "GFLOP/s", gigaflops, gigaflop]
---
kind: unit
name: "T{FLOP}/s"
type: computing rate
factor: 1000000000000
aliases: [TFLOPS, "TFLOP/s", teraflops, teraflop, "TFlops/s", 太浮點]
---
kind: unit
name: "P{FLOP}/s"
type: computing rate
factor: 1000000000000000
aliases: [PFLOPS, "PFLOP/s", petaflops, petaflop]
---
kind: unit
name: "E{FLOP}/s"
type: computing rate
factor: 1000000000000000000
aliases: [EFLOPS, "EFLOP/s", exaflops, exaflop]
---
kind: unit
name: "Z{FLOP}/s"
type: computing rate
factor: 1000000000000000000000
aliases: [ZFLOPS, "ZFLOP/s", zettaflops, zettaflop]
---
kind: unit
name: "T{op}/s"
type: computing rate
factor: 1000000000000
aliases: [TOPS, tera operations per second]
---
kind: unit
name: "{token}"
type: computing
factor: 1
aliases: [token, tokens, 詞元]
---
kind: unit
name: "{parameter}"
type: computing
factor: 1
aliases: [parameter, parameters, 參數, 個參數]
---
kind: unit
name: Hz
type: frequency
factor: 1
aliases: [Hz, hertz, 赫茲, 赫]
---
kind: unit
name: kHz
type: frequency
factor: 1000
aliases: [kHz, kilohertz, 千赫茲, 千赫]
---
kind: unit
name: MHz
type: frequency
factor: 1000000
aliases: [MHz, megahertz, 兆赫茲, 兆赫]
---
kind: unit
name: GHz
type: frequency
factor: 1000000000
aliases: [GHz, gigahertz, 吉赫茲, 吉赫]
---
kind: unit
name: THz
type: frequency
factor: 1000000000000
aliases: [THz, terahertz, 太赫茲, 太赫]
---
kind: unit
name: Cel
type: temperature
factor: 1
aliases: ["°C", "℃", degrees Celsius, degree Celsius, degrees centigrade, degrees C, 攝氏度, 度攝氏]
---
kind: unit
name: "[degF]"
type: temperature
factor: 0.555556
aliases: ["°F", "℉", degrees Fahrenheit, degree Fahrenheit, degrees F, 華氏度]
---
kind: unit
name: K
type: temperature
factor: 1
aliases: [kelvin, kelvins, 開爾文]
---
kind: unit
name: deg
type: angle
factor: 1
aliases: ["°", degree, degrees, 度]
---
kind: unit
name: "{turn}"
type: angle
factor: 360
aliases: [turn, turns, 圈]
---
kind: unit
name: V
type: voltage
factor: 1
aliases: [V, volt, volts, 伏, 伏特]
---
kind: unit
name: kV
type: voltage
factor: 1000
aliases: [kV, kilovolt, kilovolts, 千伏, 萬伏特]
---
kind: unit
name: mV
type: voltage
factor: 0.001
aliases: [mV, millivolt, millivolts, 毫伏]
---
kind: unit
name: A
type: current
factor: 1
aliases: [amp, amps, ampere, amperes, 安培]
---
kind: unit
name: mA
type: current
factor: 0.001
aliases: [mA, milliamp, milliamps, 毫安, 毫安培]
---
kind: unit
name: Ohm
type: resistance
factor: 1
aliases: ["Ω", ohm, ohms, 歐姆]
---
kind: unit
name: Pa
type: pressure
factor: 1
aliases: [Pa, pascal, pascals, 帕, 帕斯卡]
---
kind: unit
name: hPa
type: pressure
factor: 100
aliases: [hPa, hectopascal, hectopascals, 百帕]
---
kind: unit
name: kPa
type: pressure
factor: 1000
aliases: [kPa, kilopascal, kilopascals, 千帕]
---
kind: unit
name: MPa
type: pressure
factor: 1000000
aliases: [MPa, megapascal, megapascals, 兆帕]
---
kind: unit
name: GPa
type: pressure
factor: 1000000000
aliases: [GPa, gigapascal, gigapascals, 吉帕]
---
kind: unit
name: bar
type: pressure
factor: 100000
aliases: [bar, bars, 巴]
---
kind: unit
name: atm
type: pressure
factor: 101325
aliases: [atm, atmosphere, atmospheres, 大氣壓]
---
kind: unit
name: "mm[Hg]"
type: pressure
factor: 133.322
aliases: [mmHg, 毫米汞柱, mm Hg]
---
kind: unit
name: "[psi]"
type: pressure
factor: 6894.757
aliases: [psi]
---
kind: unit
name: "N"
type: force
factor: 1
aliases: [newton, newtons, 牛頓]
---
kind: unit
name: kN
type: force
factor: 1000
aliases: [kN, kilonewton, kilonewtons, 千牛]
---
kind: unit
name: N.m
type: torque
factor: 1
aliases: [Nm, N·m, newton metres, newton meters, 牛米, 牛頓米, 牛·米]
---
kind: unit
name: "km/h"
type: speed
factor: 0.277778
aliases: ["km/h", kmh, kph, kmph, "km/hr", kilometers per hour, kilometres per hour, kilometer per hour, kilometre per hour, "公里/小時", "千米/小時", 公里每小時]
---
kind: unit
name: "m/s"
type: speed
factor: 1
aliases: ["m/s", metres per second, meters per second, metre per second, meter per second, "米/秒", 米每秒, "公尺/秒"]
---
kind: unit
name: "km/s"
type: speed
factor: 1000
aliases: ["km/s", kilometres per second, kilometers per second, "公里/秒", "千米/秒"]
---
kind: unit
name: "[mi_i]/h"
type: speed
factor: 0.44704
aliases: [mph, miles per hour, mile per hour, "英里/小時"]
---
kind: unit
name: "[kn_i]"
type: speed
factor: 0.514444
aliases: [knot, knots, 節]
---
kind: unit
name: "{Mach}"
type: speed
factor: 1
aliases: [馬赫]
---
kind: unit
name: dB
type: level
factor: 1
aliases: [dB, decibel, decibels, 分貝]
---
kind: unit
name: mol
type: amount
factor: 1
aliases: [mol, mole, moles, 摩爾, 莫耳]
---
kind: unit
name: mSv
type: dose
factor: 0.001
aliases: [mSv, millisievert, millisieverts, 毫西弗, 毫希沃特, 毫希]
---
kind: unit
name: uSv
type: dose
factor: 0.000001
aliases: ["μSv", microsievert, microsieverts, 微西弗, 微希]
---
kind: unit
name: Bq
type: activity
factor: 1
aliases: [Bq, becquerel, becquerels, 貝克勒爾, 貝克]
---
kind: unit
name: "[pH]"
type: acidity
factor: 1
aliases: [pH值]
---
kind: unit
name: "mol/L"
type: concentration
factor: 1
aliases: ["mol/L"]
---
kind: unit
name: "mmol/L"
type: concentration
factor: 0.001
aliases: ["mmol/L", "毫摩爾/升"]
---
kind: unit
name: "ug/m3"
type: concentration
factor: 0.000001
aliases: ["μg/m3", "μg/m³", "ug/m3", micrograms per cubic metre, micrograms per cubic meter, "微克/立方米", "微克/立方公尺"]
---
kind: unit
name: "mg/dL"
type: concentration
factor: 0.01
aliases: ["mg/dL"]
---
kind: unit
name: "[ppm]"
type: ratio
factor: 0.000001
aliases: [ppm, parts per million]
---
kind: unit
name: "[ppb]"
type: ratio
factor: 0.000000001
aliases: [ppb, parts per billion]
---
kind: unit
name: "{pixel}"
type: picture
factor: 1
aliases: [pixel, pixels, 像素, 畫素]
---
kind: unit
name: "M{pixel}"
type: picture
factor: 1000000
aliases: [megapixel, megapixels, Mpx]
---
kind: unit
name: ratio
type: ratio
factor: 0.01
note: a hundredth
aliases: ["%", percent, per cent, percents, percentage, pct, "pct.", "％", 巴仙]
---
kind: unit
name: ratio
type: ratio
factor: 0.001
note: a thousandth
aliases: ["‰", per mille, per mil]
---
kind: unit
name: percentage-point
type: percentage-point
factor: 1
aliases: [percentage point, percentage points, percentage-point, percentage-points, pp, "p.p.", "% points", "%-points", "% point", percent point, percent points, per cent points, pct points, ppt, ppts, 個百分點, 百分點, 個百份點]
---
kind: unit
name: percentage-point
type: percentage-point
factor: 0.01
note: a hundredth of a percentage point
aliases: [basis point, basis points, basis-point, basis-points, bp, bps, bps point, 個基點, 基點, 個基本點]
---
kind: unit
name: ratio
type: ratio
factor: 1
note: so many times
aliases: [倍, times, fold, "-fold", x, ×]
---
kind: unit
name: count
type: count
factor: 1
note: classifiers of counted nouns
aliases: [眼, 車, 頂, 尊, 桌, 捆, 罐, 針, 伙, 球, 籃板, 助攻, 個, 家, 名, 位, 人, 台, 架, 片, 顆, 塊, 枚, 件, 輛, 艘, 座, 所, 間, 條, 項, 款, 種, 人次, 次, 例, 宗, 起, 張, 隻, 只, 頭, 份, 戶, 場, 套, 棟, 棵, 株, 班, 列, 樁, 筆, 箱, 瓶, 盒, 袋, 杯, 碗, 粒, 根, 封, 篇, 冊, 遍, 趟, 票, 席, 匹, 尾, 幅, 處, 萬人次, 人份, 劑, 劑次, 臺, 萬片, 晶圓片, 盞, 扇, 帖, 份子, 床, 張床, 張床位, 隊, 幢, 檔期, 名額, 成員國, 間店, 輛次, 航班, 架次, 班次, 人日, 票數, 則, 艇, 顆星, 枝, 串, 撮, 滴, 吋片, 門炮, 挺, 具, 戶家庭, 間房, 床位, 車次, 輛車, 人命, 條命, 足球場, 頁, 樁案, 起案件, 節課, 學分, 題目, 個人, 個城市, 個國家, 把, 組, 批, 部, 支, 屆, 輪, 層, 字, 步, 課, 口, 國, 省, 縣, 市, 州, 村, 鎮, 店, 校, 發, 雙, 對, 勝, 敗, 轟, 打點, 分打點, 勝投, 安打, 三振, 全壘打]
---
kind: cue
name: unit.not
note: words that begin with a unit or classifier and are none
aliases: [勝過, 勝於, 勝選, 勝利, 勝訴, 勝出, 勝地, 敗訴, 敗塗, 敗選, 敗給, 轟炸, 轟動, 轟轟, 立方體, 立方根, 平方根, 平方和, 平方差, 元素, 元件, 元宇, 元旦, 元老, 元首, 元代, 元气, 元凶, 元年, 元月, 元勋, 塊根, 塊链, 塊头, 塊茎, 天然, 天气, 天下, 天空, 天堂, 天地, 天生, 天花, 天津, 天王, 天使, 天线, 天际, 天主, 天文, 日本, 日元, 日报, 日圆, 日期, 日历, 日程, 日记, 日常, 日益, 日内, 日后, 日前, 日产, 日均, 日式, 日语, 日军, 日经, 月球, 月亮, 月饼, 月薪, 月票, 月均, 月产, 月底, 月初, 月份, 年轻, 年龄, 年级, 年代, 年度, 年会, 年初, 年底, 年末, 年终, 年产, 年均, 年薪, 年报, 年货, 年关, 年费, 年份, 周围, 周边, 周期, 周转, 周末, 周刊, 周密, 周遭, 周全, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 秒杀, 卡车, 卡通, 卡片, 卡塔, 卡路, 卡拉, 卡尔, 克服, 克里, 克隆, 克拉, 克制, 米兰, 米勒, 米饭, 米线, 米其, 米高, 米尔, 瓦解, 瓦斯, 瓦格, 瓦砾, 伏击, 伏尔, 伏特, 帕克, 帕金, 巴西, 巴黎, 巴士, 巴勒, 巴基, 巴拿, 巴菲, 巴格, 巴布, 节目, 节日, 节点, 节能, 节约, 节假, 节省, 节奏, 节气, 节课, 度过, 度假, 度量, 度日, 圈子, 圈粉, 圈套, 圈钱, 匹配, 匹夫, 点评, 点击, 點鐘, 點半, 點整, 點多, 點名, 點數, 點燃, 點心, 點子, 點出, 點火, 點滴, 焦点, 焦虑, 焦急, 焦炭, 晚间, 晚会, 晚报, 晚上, 晚餐, 夜间, 夜晚, 夜市, 刀具, 刀片, 码头, 升级, 升至, 升到, 丈夫, 载客, 载货, 坪林, 赫兹, 赫本, 赫尔, 世界, 桶装, 斤斤, 吨位, 比例, 蚊子, 蚊香, 蚊帐, 盾牌, 条件, 条例, 条款, 条约, 起来, 起码, 起初, 起源, 起诉, 起点, 起飞, 起动, 起步, 起伏, 起跳, 次于, 次方, 次要, 次元, 次级, 次数, 次序, 次日, 项目, 项链, 张贴, 张扬, 张开, 张力, 部分, 部门, 部队, 部署, 部长, 部份, 部件, 台湾, 台积, 台风, 台北, 台中, 台南, 台币, 台联, 台商, 台海, 台独, 台资, 位于, 位置, 位居, 位列, 位元, 件套, 场景, 场所, 场地, 场馆, 家庭, 家族, 家长, 家居, 家具, 家电, 家用, 家乐, 名单, 名字, 名义, 名列, 名次, 人民, 人才, 人均, 人类, 人员, 人口, 人物, 人形, 人数, 门口, 门槛, 门诊, 门户, 门店, 门票, 门市, 头部, 头条, 头脑, 头寸, 所有, 所谓, 所以, 所在, 所得, 所致, 份额, 份量, 份子, 户外, 户口, 户籍, 户主, 班级, 班长, 班子, 支持, 支付, 支援, 支出, 支撑, 支配, 支柱, 支部, 章程, 间接, 间隙, 间谍, 间断, 层面, 层次, 层级, 层出, 口岸, 口径, 口号, 口碑, 口味, 口吻, 口头, 口罩, 口腔, 包括, 包含, 包装, 包裹, 包围, 集团, 集成, 集中, 集群, 集资, 集合, 套现, 套利, 套件, 套路, 座谈, 座位, 片面, 片区, 片段, 粒子, 只有, 只要, 只能, 只是, 只不, 只会, 首次, 首先, 首要, 首席, 首相, 首都, 队伍, 队员, 队长, 组织, 组成, 组合, 组件, 组建, 批评, 批准, 批发, 批判, 发展, 发布, 发现, 发生, 发行, 发表, 发送, 发出, 发射, 届时, 届满, 轮胎, 轮流, 轮船, 轮廓, 对于, 对象, 对手, 对应, 对话, 对比, 对策, 对外, 对美, 对中, 打算, 打造, 打开, 打击, 例如, 例外, 例子, 例行, 款项, 款式, 款待, 种子, 种植, 种类, 种族, 颗粒, 根据, 根本, 根源, 本来, 本身, 本地, 本土, 本周, 本月, 本年, 本季, 本次, 本科, 本质, 本人, 笔记, 笔者, 笔电, 笔试, 票房, 票据, 票价, 处理, 处于, 处境, 处罚, 处分, 步骤, 步伐, 步行, 课程, 课题, 店铺, 店面, 校园, 校长, 村民, 国家, 国产, 国际, 国内, 国外, 国会, 字节, 页岩, 页面, 级别, 剂量, 瓶颈, 袋鼠, 杯赛, 箱子, 列为, 列入, 列出, 列举, 列车, 席位, 席卷, 幅度, 员工, 架构, 架设, 株洲, 盒子, 尾数, 尾声, 尾巴, 遍布, 遍及, 回来, 回到, 回应, 回复, 回报, 回升, 回落, 回购, 回收, 回调, 单位, 兩岸, 兩國, 兩會, 兩性, 兩極, 兩手, 兩者, 兩難, 兩全, 兩相, 兩輪, 兩端, 兩口, 兩地, 兩邊, 兩院, 兩面, 兩黨, 兩位, 兩個, 兩家, 兩大, 度過, 升級, 升值, 升溫, 升高, 升幅, 升降, 升職, 升學, 升任, 升旗, 升遷, 升華, 升起, 成立, 成员, 成为, 成本, 成功, 成果, 成长, 成交, 成都, 成熟, 成品, 成分, 成绩, 成就, 成效, 成人, 成型, 成形, 成语, 成群, 成全, 成批, 成套, 折合, 折叠, 折算, 折旧, 折磨, 折腾, 折射, 折返, 折中, 折断, 折损, 打压, 打断, 打破, 打败, 打工, 打电, 打车, 打球, 打架, 打仗, 打响, 打通, 打包, 打印, 打下, 打出, 打到, 打入, 車間, 車站, 車型, 車道, 車位, 車廂, 車手, 車主, 車速, 車輛, 車禍, 車牌, 車款, 車隊, 車企, 車展, 車廠, 車市, 眼睛, 眼鏡, 眼科, 眼光, 眼下, 眼看, 眼前, 頂尖, 頂級, 頂峰, 頂多, 頂部, 頂樓, 尊重, 尊嚴, 桌面, 桌球, 捆綁, 罐頭, 針對, 針織, 針灸]
---
kind: cue
name: unit.piece
note: counted by 塊, which is money elsewhere
aliases: [太陽能板, 太陽能面板, 光伏板, 電路板, 鋼板, 木板, 石板, 看板, 顯示卡, 顯示屏, 電池組, 墓碑, 石碑, 農田, 濕地, 綠地, 草坪, 球場, 浮冰, 晶片, 芯片, 面板, 顯卡, 土地, 地皮, 電池, 玻璃, 屏幕, 螢幕, 板, 主板, 石, 磚, 硬碟, 硬盤, 金牌, 獎牌, 銅牌, 銀牌, 晶圓, 基板, 肥皂, 麵包, 蛋糕, 木, 布, 田, 地]
---
kind: cue
name: unit.sense.kW.h
note: 度 in their clause is a kilowatt-hour
aliases: [電, 耗能]
---
kind: cue
name: unit.sense.Cel
note: 度 in their clause is a degree of heat
aliases: [溫, 高溫, 低溫, 氣溫, 體溫, 水溫, 攝氏, 零下, 發燒, 高燒, 冷鋒, 寒流, 熱浪, celsius, centigrade]
---
kind: cue
name: "unit.sense.[degF]"
note: degrees in their clause are Fahrenheit
aliases: [fahrenheit, 華氏]
---
kind: cue
name: unit.sense.heat
note: degrees in their clause are of heat, on a scale that is not said
aliases: [temperature, temperatures, weather, heat, heatwave, heat wave, hot, hotter, warm, warmer, warming, cold, colder, cool, cooler, fever, oven, mercury, frost, freezing, thermometer]
---
kind: cue
name: unit.sense.deg
note: degrees in their clause are an angle
aliases: [角, 仰角, 斜度, 傾斜, 經, 緯, 旋轉, 轉動, angle, rotate, rotated, turn, turned, turns, tilt, tilted, latitude, longitude, slope, arc]
---
kind: cue
name: unit.sense.GBP
note: pounds in their clause are money
aliases: [cost, costs, costing, price, priced, prices, pay, pays, paid, paying, spend, spends, spent, spending, sold, sell, sells, selling, sale, worth, fine, fined, fines, tax, taxes, wage, wages, salary, fee, fees, fare, fares, rent, rents, income, debt, debts, loan, loans, loss, losses, saving, savings, save, earn, earns, earned, bill, bills, budget, revenue, revenues, profit, profits, turnover, sterling, donated, donation, invest, invested, investment, grant, grants, fund, funding, compensation, damages, raised, charge, charged, charges, owed, owe, owes, bought, buy, value, valued, award, awarded, subsidy, subsidies, funds, cash, pension, bonus, bail, stolen, ticket, tickets]
---
kind: cue
name: "unit.sense.[lb_av]"
note: pounds in their clause are a weight
aliases: [weigh, weighs, weighed, weighing, weight, heavy, heavier, thrust, lift, lifted, lifts, load, payload, body, shed, fat, harvest, harvested, caught, catch]
---
kind: cue
name: unit.sense.percentage-point
note: 碼 in their clause is a quarter of a percentage point
aliases: [升息, 降息, 加息, 減息, 利率, 央行, 聯準會, 聯邦基金, 重貼現率, 調升, 調降]
---
kind: cue
name: unit.sense.bit/s
note: bps in their clause are bits per second
aliases: [bandwidth, throughput, modem, baud, data rate, bitrate, bit rate, download, upload, 頻寬, 帶寬, 傳輸, 速率, 網速]
---
kind: cue
name: unit.after.GBP
note: pounds before them are money
aliases: [sterling, a week, a month, a year, an hour, per week, per month, per year, per hour, fine, note, notes, voucher, vouchers, fee, ticket, tickets, grant, loan, deposit, bonus, fare, in damages, in fines, in cash, in tax, in compensation, in debt, in fees, in wages, in prize money, worth of]
---
kind: unit
name: "{point}"
type: index
factor: 1
note: of an index
aliases: [點]
---
kind: unit
name: ratio
type: ratio
factor: 0.01
note: of interest
aliases: [厘, 釐]
---
kind: cue
name: unit.extent
note: behind a measure of length
aliases: [long, wide, tall, high, deep, thick, across]
---
kind: cue
name: "unit.sense.[sft_i]"
note: 呎 behind them in their clause is a square foot
aliases: [面積, 實用, 建築面積, 單位, 開放式, 一房, 兩房, 三房, 四房, 劏房, 樓面, 地盤]
---
kind: cue
name: "rate.unit.h"
note: a rate per this unit, before or behind a measure
aliases: [每小時, 時速, per hour, an hour, "/小時", 每小時平均, per hr, "/hr", "/h"]
---
kind: cue
name: "rate.unit.s"
note: a rate per this unit, before or behind a measure
aliases: [每秒, 秒速, 每秒鐘, per second, a second, "/秒", "/s"]
---
kind: cue
name: "rate.unit.min"
note: a rate per this unit, before or behind a measure
aliases: [每分鐘, per minute, a minute, "/分鐘", "/min"]
---
kind: cue
name: "rate.unit.d"
note: a rate per this unit, before or behind a measure
aliases: [每天, 每日, per day, a day, daily, "/天", "/日"]
---
kind: cue
name: "rate.unit.a"
note: a rate per this unit, before or behind a measure
aliases: [每年, per year, a year, annually, per annum, "/年", each year, every year]
---
kind: cue
name: "rate.unit.m2"
note: a rate per this unit, before or behind a measure
aliases: [每平方米, 每平方公尺, per square metre, per square meter, "/平方米", "/平方公尺", "/m²", "/m2"]
---
kind: cue
name: "rate.unit.m3"
note: a rate per this unit, before or behind a measure
aliases: [每立方米, 每立方公尺, per cubic metre, per cubic meter, "/立方米", "/立方公尺", "/m³", "/m3"]
---
kind: cue
name: "rate.unit.L"
note: a rate per this unit, before or behind a measure
aliases: [每升, 每公升, per litre, per liter, a litre, a liter, "/升", "/公升", "/L"]
---
kind: cue
name: "rate.unit.dL"
note: a rate per this unit, before or behind a measure
aliases: [每分升, per decilitre, per deciliter, "/分升", "/dL"]
---
kind: cue
name: "rate.unit.kg"
note: a rate per this unit, before or behind a measure
aliases: [每公斤, 每千克, per kilogram, per kilo, a kilo, a kilogram, "/公斤", "/千克", "/kg"]
---
kind: cue
name: "rate.unit.km"
note: a rate per this unit, before or behind a measure
aliases: [每公里, 每千米, per kilometre, per kilometer, a kilometre, a kilometer, "/公里", "/km"]
---
kind: cue
name: "rate.unit.har"
note: a rate per this unit, before or behind a measure
aliases: [每公頃, per hectare, a hectare, "/公頃", "/ha"]
---
kind: cue
name: "rate.unit.{mu}"
note: a rate per this unit, before or behind a measure
aliases: [每畝, 畝產, "/畝", per mu]
---
kind: cue
name: "rate.unit.[acr_us]"
note: a rate per this unit, before or behind a measure
aliases: [每英畝, per acre, an acre, "/英畝"]
---
kind: cue
name: "rate.unit.(100.km)"
note: a rate per this unit, before or behind a measure
aliases: [每百公里, 每100公里, "/百公里", "/100公里", per 100 km, per 100km, per 100 kilometres, per 100 kilometers, "/100 km", "/100km"]
---
kind: unit
name: "m/min"
type: speed
factor: 0.0166667
aliases: ["m/min"]
---
kind: unit
name: "cm/a"
type: growth of length
factor: 0.0000000003168809
aliases: ["cm/a"]
---
kind: unit
name: "mm/a"
type: growth of length
factor: 0.00000000003168809
aliases: ["mm/a"]
---
kind: unit
name: "m/a"
type: growth of length
factor: 0.00000003168809
aliases: ["m/a"]
---
kind: unit
name: "mm/h"
type: growth of length
factor: 0.0000002777778
aliases: ["mm/h"]
---
kind: unit
name: "mm/d"
type: growth of length
factor: 0.00000001157407
aliases: ["mm/d"]
---
kind: unit
name: "cm/s"
type: speed
factor: 0.01
aliases: ["cm/s"]
---
kind: unit
name: "m3/s"
type: flow
factor: 1
aliases: ["m³/s", "m3/s", "cumecs"]
---
kind: unit
name: "m3/h"
type: flow
factor: 0.000277778
aliases: ["m3/h"]
---
kind: unit
name: "m3/d"
type: flow
factor: 0.0000115741
aliases: ["m3/d"]
---
kind: unit
name: "L/s"
type: flow
factor: 0.001
aliases: ["L/s"]
---
kind: unit
name: "L/min"
type: flow
factor: 0.0000166667
aliases: ["L/min"]
---
kind: unit
name: "L/h"
type: flow
factor: 0.0000002777778
aliases: ["L/h"]
---
kind: unit
name: "L/d"
type: flow
factor: 0.00000001157407
aliases: ["L/d"]
---
kind: unit
name: "[bbl_us]/d"
type: flow
factor: 0.00000184013
aliases: ["[bbl_us]/d"]
---
kind: unit
name: "mg/m3"
type: concentration
factor: 0.001
aliases: ["mg/m³", "mg/m3"]
---
kind: unit
name: "ng/m3"
type: concentration
factor: 0.000000001
aliases: ["ng/m3"]
---
kind: unit
name: "g/L"
type: concentration
factor: 1000
aliases: ["g/L"]
---
kind: unit
name: "mg/L"
type: concentration
factor: 1
aliases: ["mg/L"]
---
kind: unit
name: "ug/L"
type: concentration
factor: 0.001
aliases: ["μg/L"]
---
kind: unit
name: "ng/L"
type: concentration
factor: 0.000001
aliases: ["ng/L"]
---
kind: unit
name: "ug/dL"
type: concentration
factor: 0.01
aliases: ["ug/dL"]
---
kind: unit
name: "g/dL"
type: concentration
factor: 10000
aliases: ["g/dL"]
---
kind: unit
name: "kg/m3"
type: concentration
factor: 1000
aliases: ["kg/m³"]
---
kind: unit
name: "mg/kg"
type: mass fraction
factor: 0.000001
aliases: ["mg/kg"]
---
kind: unit
name: "ug/kg"
type: mass fraction
factor: 0.000000001
aliases: ["ug/kg"]
---
kind: unit
name: "g/kg"
type: mass fraction
factor: 0.001
aliases: ["g/kg"]
---
kind: unit
name: "g/km"
type: emission
factor: 1
aliases: ["g/km"]
---
kind: unit
name: "L/(100.km)"
type: consumption
factor: 1
aliases: ["L/100km", "L/100 km"]
---
kind: unit
name: "kW.h/(100.km)"
type: consumption of power
factor: 1
aliases: ["kW.h/(100.km)"]
---
kind: unit
name: "kg/m2"
type: areal density
factor: 1000
aliases: ["kg/m2"]
---
kind: unit
name: "t/har"
type: areal density
factor: 100
aliases: ["t/har"]
---
kind: unit
name: "kg/har"
type: areal density
factor: 0.1
aliases: ["kg/har"]
---
kind: unit
name: "kg/{mu}"
type: areal density
factor: 1.5
aliases: ["kg/{mu}"]
---
kind: unit
name: "t/{mu}"
type: areal density
factor: 1500
aliases: ["t/{mu}"]
---
kind: unit
name: "{jin}/{mu}"
type: areal density
factor: 0.75
aliases: ["{jin}/{mu}"]
---
kind: unit
name: "t/[acr_us]"
type: areal density
factor: 247.105
aliases: ["t/[acr_us]"]
---
kind: unit
name: "[bu_us]/[acr_us]"
type: yield by volume
factor: 1
aliases: ["[bu_us]/[acr_us]"]
---
kind: unit
name: "W.h/kg"
type: specific energy
factor: 3600
aliases: ["Wh/kg"]
---
kind: unit
name: "kW.h/kg"
type: specific energy
factor: 3600000
aliases: ["kW.h/kg"]
---
kind: unit
name: "W.h/L"
type: energy density
factor: 3600
aliases: ["W.h/L"]
---
kind: unit
name: "W/m2"
type: irradiance
factor: 1
aliases: ["W/m²"]
---
kind: unit
name: "W/kg"
type: specific power
factor: 1
aliases: ["W/kg"]
---
kind: unit
name: "J/kg"
type: specific energy
factor: 1
aliases: ["J/kg"]
---
kind: unit
name: "kcal/d"
type: energy a day
factor: 1
aliases: ["kcal/d"]
---
kind: unit
name: "kW.h/d"
type: energy a day
factor: 860
aliases: ["kW.h/d"]
---
kind: unit
name: "lx"
type: illuminance
factor: 1
aliases: [lux, 勒克斯, lx]
---
kind: unit
name: "lm"
type: luminous flux
factor: 1
aliases: [lumen, lumens, 流明, lm]
---
kind: unit
name: "Sv"
type: dose
factor: 1
aliases: [sievert, sieverts, 西弗, 希沃特]
---
kind: unit
name: "Gy"
type: absorbed dose
factor: 1
aliases: [gray units, 戈瑞]
---
kind: unit
name: "mGy"
type: absorbed dose
factor: 0.001
aliases: [mGy, milligray, milligrays, 毫戈瑞]
---
kind: unit
name: "{magnitude}"
type: magnitude
factor: 1
aliases: [magnitudes]
---
kind: unit
name: "P{op}/s"
type: computing rate
factor: 1000000000000000.0
aliases: [POPS]
---
kind: unit
name: "kBq"
type: activity
factor: 1000
aliases: [kBq, kilobecquerels, 千貝克]
---
kind: unit
name: "GBq"
type: activity
factor: 1000000000
aliases: [GBq]
---
kind: unit
name: "m[H2O]"
type: pressure
factor: 9806.65
aliases: [米水柱]
---
kind: unit
name: "pg"
type: mass
factor: 0.000000000001
aliases: [pg, picogram, picograms, 皮克]
---
kind: cue
name: "unit.before.{magnitude}"
note: a measure whose name stands before its number
aliases: [magnitude, 芮氏規模, 里氏, 里氏規模, 地震規模, 震級]
---
kind: cue
name: "unit.before.[pH]"
note: a measure whose name stands before its number
aliases: [pH, pH值, 酸鹼值, 酸鹼度]
---
kind: cue
name: "unit.before.{Mach}"
note: a measure whose name stands before its number
aliases: [Mach, 馬赫]
---
kind: cue
name: "unit.before.Cel"
note: a measure whose name stands before its number
aliases: [攝氏]
---
kind: cue
name: "unit.before.[degF]"
note: a measure whose name stands before its number
aliases: [華氏]
---
kind: unit
name: "{rev}/min"
type: rotation
factor: 1
aliases: [rpm, revolutions per minute, "轉/分", "轉/分鐘", 轉每分鐘]
---
kind: unit
name: "m/s2"
type: acceleration
factor: 1
aliases: ["m/s2", "m/s²", "m/s^2", metres per second squared, meters per second squared, "米/秒²"]
---
kind: unit
name: "[mi_i]/[gal_us]"
type: mileage
factor: 1
aliases: [mpg, miles per gallon, miles to the gallon]
---
kind: unit
name: "g/cm3"
type: density
factor: 1
aliases: ["g/cm3", "g/cm³", "克/立方厘米", "克/立方公分", 克每立方厘米]
---
kind: unit
name: "{beat}/min"
type: pulse
factor: 1
aliases: [bpm, beats per minute]
---
kind: cue
name: "rate.unit.kW.h"
note: a rate per this unit, before or behind a measure
aliases: [每千瓦時, 每度電, per kilowatt-hour, per kilowatt hour, per kWh, "/kWh", "/千瓦時"]
---
kind: cue
name: "rate.unit.t"
note: a rate per this unit, before or behind a measure
aliases: [每噸, 每公噸, per tonne, per ton, a tonne, "/噸", "/t"]
---
kind: unit
name: "g/kW.h"
type: carbon intensity
factor: 1
aliases: ["g/kWh"]
---
kind: unit
name: "kg/kW.h"
type: carbon intensity
factor: 1000
aliases: ["kg/kWh"]
---
kind: unit
name: "kg/t"
type: mass fraction
factor: 0.001
aliases: ["kg/t"]
---
kind: unit
name: "g/t"
type: mass fraction
factor: 0.000001
aliases: ["g/t", 克每噸]
---
kind: unit
name: t.km
type: freight
factor: 1
aliases: [噸公里, 公噸公里, tonne-kilometres, tonne-kilometers, tonne kilometres, ton-kilometres, ton-kilometers]
---
kind: unit
name: "{person}.km"
type: carriage of passengers
factor: 1
aliases: [人公里, 人次公里, 客運公里, passenger-kilometres, passenger-kilometers, passenger kilometres]
---
kind: cue
name: label.screen
note: 4K before them is a screen's fineness
aliases: [video, videos, tv, tvs, television, televisions, screen, screens, display, displays, resolution, camera, cameras, footage, monitor, monitors, content, film, projector, 電視, 畫質, 影片, 影像, 螢幕, 解析度, 視頻, 屏幕, 分辨率, 超高清, 顯示器]
---
kind: cue
name: label.decade
note: tens before them are an age or a decade of years
aliases: [his, her, their, the, mid, early, late, my, our, your]
---
kind: cue
name: unit.sense.MXN
note: pesos in their sentence are of this country
aliases: [Mexico, Mexican]
---
kind: cue
name: unit.sense.PHP
note: pesos in their sentence are of this country
aliases: [Philippines, Philippine, Manila, Filipino, Filipinos, Cebu]
---
kind: cue
name: unit.sense.ARS
note: pesos in their sentence are of this country
aliases: [Argentina, Argentine, Buenos Aires]
---
kind: cue
name: unit.sense.CLP
note: pesos in their sentence are of this country
aliases: [Chile, Chilean, Santiago]
---
kind: cue
name: unit.sense.COP
note: pesos in their sentence are of this country
aliases: [Colombia, Colombian, Bogotá, Bogota]
---
kind: cue
name: unit.sense.CUP
note: pesos in their sentence are of this country
aliases: [Cuba, Cuban, Havana]
---
kind: cue
name: unit.sense.DOP
note: pesos in their sentence are of this country
aliases: [Dominican, Santo Domingo]
---
kind: cue
name: unit.sense.UYU
note: pesos in their sentence are of this country
aliases: [Uruguay, Uruguayan, Montevideo]
---
kind: unit
name: "[cft_i]/d"
type: flow
factor: 0.000000327741
aliases: ["cu ft/d"]

"""###
    ),
    (
      "Workflows/lexicon/verb-nouns.yaml",
      ###"""
# Verbs that take an amount, by the property that the amount measures: of what somebody spent, the spending.
# The name of an entry is verb-noun. and the property; its forms are looked up whole.
---
kind: cue
name: verb-noun.spending
aliases: [spent, spends, spend, paid, pays, pay, invested, invests, invest, 投入, 投资, 投放, 投下, 斥资, 耗资, 花费, 花, 支付, 拨款, 拨出, 动用, 用于, allocates, allocated]
---
kind: cue
name: verb-noun.funding
aliases: [raised, raises, raise, borrowed, borrows, 募集, 筹集, 筹得, 融资, borrow, received, receives, granted, awarded, 获得, 取得]
---
kind: cue
name: verb-noun.sales
aliases: [sold, sells, sell, 销售, 售出, 卖出, 出售, 沽出]
---
kind: cue
name: verb-noun.production
aliases: [made, makes, make, produced, produces, produce, generated, generates, built, builds, build, 生产, 产出, 制造, 建造, 兴建, 新建, 建成]
---
kind: cue
name: verb-noun.shipments
aliases: [shipped, ships, ship, delivered, delivers, deliver, supplied, supplies, 出货, 交付, 供应]
---
kind: cue
name: verb-noun.purchases
aliases: [bought, buys, buy, 购买, 购入, 收购, 买入, 采购]
---
kind: cue
name: verb-noun.cost
aliases: [cost, costs, charged, charges]
---
kind: cue
name: verb-noun.capacity
aliases: [holds, hold, stores, stored, 容纳, 储存, handles, handled]
---
kind: cue
name: verb-noun.passengers
aliases: [carried, carries, carry, 载客, 运送]
---
kind: cue
name: verb-noun.exports
aliases: [exported, 出口]
---
kind: cue
name: verb-noun.imports
aliases: [imported, 进口]
---
kind: cue
name: verb-noun.loans
aliases: [lent, lends, 放款, 贷款]
---
kind: cue
name: verb-noun.coverage
aliases: [covered, covers, cover, 覆盖]
---
kind: cue
name: verb-noun.deaths
aliases: [killed, kills, died, 死亡, 遇难]
---
kind: cue
name: verb-noun.injuries
aliases: [injured, wounded, 受伤]
---
kind: cue
name: verb-noun.layoffs
aliases: [axed, 裁员, 裁减, 解雇]
---
kind: cue
name: verb-noun.hiring
aliases: [hired, hires, hire, 招聘, 增聘, 聘用]
---
kind: cue
name: verb-noun.employees
aliases: [employed, employs, employ, 雇用]
---
kind: cue
name: verb-noun.compensation
aliases: [赔偿]
---
kind: cue
name: verb-noun.fine
aliases: [fined, fines, 罚款]
---
kind: cue
name: verb-noun.donations
aliases: [donated, donates, 捐款, 捐出]
---
kind: cue
name: verb-noun.subsidy
aliases: [补贴, 补助, 资助, 发放]
---
kind: cue
name: verb-noun.consumption
aliases: [consumed, consumes, consume, used, uses, use, 消耗, 使用]
---
kind: cue
name: verb-noun.emissions
aliases: [emitted, emits, emit, 排放]
---
kind: cue
name: verb-noun.visitors
aliases: [接待, attracted, attracts, 吸引, visited]
---
kind: cue
name: verb-noun.cases
aliases: [确诊, 感染, infected]
---
kind: cue
name: verb-noun.target
aliases: [aims, targets, 力争, 目标]
---
kind: cue
name: verb-noun.length
aliases: [runs, 长]
---
kind: cue
name: verb-noun.weight
aliases: [weighs, weighed, 重]
---
kind: cue
name: verb-noun.duration
aliases: [lasted, lasts, took, takes, 历时, 为期]
---
kind: cue
name: verb-noun.profit
aliases: [earned, earns, earn, 赚]
---
kind: cue
name: verb-noun.loss
aliases: [lost, loses, lose, 损失]
---
kind: cue
name: verb-noun.electricity generation
aliases: [发电]
---
kind: cue
name: verb-noun.seats
aliases: [won, wins, win, 赢得]

"""###
    ),
    (
      "Workflows/review-four-eyes.yaml",
      ###"""
# The review workflow of a desk where nobody verifies or disputes alone. Copy it over review.yaml to use it.
# The first person proposes; another one, with evidence of at least reliability C, confirms.
format: 1
name: review
initial: unreviewed
states:
- name: unreviewed
  note: nobody has judged it yet
- name: in-review
  note: somebody is at work on it
  waits: true
- name: needs-evidence
  note: it cannot be judged with what we have
  key: u
- name: proposed-verified
  note: one person holds that it is so; another must confirm
  key: v
  waits: true
- name: proposed-disputed
  note: one person holds that it is not so; another must confirm
  key: d
  waits: true
- name: verified
  note: two people hold that it is so
  key: v
- name: disputed
  note: two people hold that it is not so
  key: d
- name: withdrawn
  note: not a claim worth keeping, or taken back by its source
- name: split
  note: two decisions disagree; a third must settle it
  waits: true
transitions:
- from: [unreviewed, in-review, needs-evidence, verified, disputed, proposed-disputed, withdrawn]
  to: proposed-verified
  requires:
    evidence: 1
    bearing: supports
    least-reliability: C
- from: [proposed-verified]
  to: verified
  requires:
    evidence: 1
    bearing: supports
    least-reliability: C
    another-person: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, proposed-verified, withdrawn]
  to: proposed-disputed
  requires:
    evidence-or-reason: true
    bearing: refutes
- from: [proposed-disputed]
  to: disputed
  requires:
    evidence-or-reason: true
    bearing: refutes
    another-person: true
- from: [split]
  to: proposed-verified
  requires:
    evidence: 1
    bearing: supports
    reason: true
- from: [split]
  to: proposed-disputed
  requires:
    reason: true
- from: [unreviewed, needs-evidence, proposed-verified, proposed-disputed, verified, disputed, withdrawn]
  to: in-review
- from: [unreviewed, in-review, proposed-verified, proposed-disputed, verified, disputed, withdrawn]
  to: needs-evidence
- from: [split]
  to: in-review
  requires:
    reason: true
- from: [unreviewed, in-review, needs-evidence, proposed-verified, proposed-disputed, verified, disputed, split]
  to: withdrawn
  requires:
    reason: true
- from: [in-review, needs-evidence, proposed-verified, proposed-disputed, verified, disputed, withdrawn, split]
  to: unreviewed
  requires:
    reason: true
reopen:
  when: [conflict, correction, source]
  from: [verified, disputed]
  to: in-review

"""###
    ),
    (
      "Workflows/review.yaml",
      ###"""
# The states that the review of a claim can be in, and what it takes to get from one to another.
# A transition without `from` leads there from every state; `key` is the key of `assay review`, `waits` keeps a state
# in its queue; `reopen` sets decided claims back when something about them changes. Docs/RecordFormat.md explains all.
format: 1
name: review
initial: unreviewed
states:
- name: unreviewed
  note: nobody has judged it yet
- name: in-review
  note: somebody is at work on it
  waits: true
- name: needs-evidence
  note: it cannot be judged with what we have
  key: u
- name: verified
  note: it holds
  key: v
- name: disputed
  note: it does not hold, or we doubt it
  key: d
- name: withdrawn
  note: not a claim worth keeping, or taken back by its source
- name: split
  note: two decisions disagree; a third must settle it
  waits: true
transitions:
- from: [split]
  to: verified
  requires:
    evidence: 1
    bearing: supports
    reason: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn]
  to: verified
  requires:
    evidence: 1
    bearing: supports
- from: [split]
  to: disputed
  requires:
    reason: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn]
  to: disputed
  requires:
    evidence-or-reason: true
    bearing: refutes
- from: [split]
  to: in-review
  requires:
    reason: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn]
  to: in-review
- from: [split]
  to: needs-evidence
  requires:
    reason: true
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn]
  to: needs-evidence
- from: [unreviewed, in-review, needs-evidence, verified, disputed, withdrawn, split]
  to: withdrawn
  requires:
    reason: true
- from: [in-review, needs-evidence, verified, disputed, withdrawn, split]
  to: unreviewed
  requires:
    reason: true
reopen:
  when: [conflict, correction, source]
  from: [verified, disputed]
  to: in-review

"""###
    ),
    (
      "Workflows/sources.yaml",
      ###"""
# Publishers and other sources with the desk's judgement of their reliability, one document each:
#
#   ---
#   name: Example Daily
#   reliability: B          # A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged
#   url: https://daily.example
#   note: corrects its errors openly
#   aliases: [Daily, 每日示例]
#
# Nothing is graded from the start: a grade is the desk's own judgement.

"""###
    ),
  ]
}
