"""Numbers in talk that ask for nothing: years, ages, addresses, phone numbers, prices, times, scores, counts.

Each group has sentences and what one says to them. No program is written for any.
"""

from __future__ import annotations

from wasmind.data.tasks.talk import Talk, say

_DAY = "{today|yesterday|this morning|last week|on Sunday|last night|tonight|on Friday|last month}"
_NICE = "{That sounds nice!|How nice!|Nice to hear!|That's lovely!|Sounds good!|Good to hear that.}"
_THANKS = "{Thanks for telling me.|Thank you for telling me.|Good to know!|I see, thanks.|All right, thanks.|Noted!}"
_OFFER = "{If you want something calculated, just ask.|Is there something to calculate?|Tell me if I shall calculate something.|Shall I work something out?|If there's a sum to do, tell me.}"
_PLAIN = "{" + _THANKS + "|" + _THANKS + "|" + _THANKS + " " + _OFFER + "}"

NUMBERS_TOLD: tuple[Talk, ...] = (
    say(
        "{I was born in <year>|my <relative> was born in <year>|my birth year is <year>|<name> was born on <date>|I was born on <date>|my birthday is <date>|my <relative>'s birthday is on <date>|we both were born in <year>|~<year> is the year I was born|~<date> is when I came into the world}",
        "{A good year, I'm sure.|Nice to know!|That was surely a good day.|I'll think of it.|How nice!|Thank you for telling me.}",
    ),
    say(
        "{I'm <age> years old|I am <age>|I'm <age>|I turned <age> "
        + _DAY
        + "|I'll be <age> {soon|next week|in <month>|tomorrow}|my <relative> is <age>|my <relative> is <age> years old|my {cat|dog|horse|parrot|car|house} is <few> years old|<name> is <age> and I'm <age>|my <relative> just turned <age>|~I'm <age> and feel young|~<name> will soon be <age>}",
        "{A good age!|How nice! All the best.|All the best!|That's a fine age.|Nice! I have no age myself.|Thank you for telling me.}",
    ),
    say(
        "{I have <few> <people>|I have <few> <animals>|I have <few> <people> and <few> <people>|I have <few> <animals> and <few> <animals>|we have <few> <animals>|my <relative> has <few> <people>|my <relative> has <few> <animals>|<name> has <few> <animals> at home|I grew up with <few> <people>|there are <few> of us at home|we are <few> at home|~<name> looks after <few> <animals>|~my <relative> raised <few> <animals>}",
        "{That sounds lively!|How nice! You must have a full house.|Nice company!|What fun!|That must be lovely.|It's surely never boring there.}",
    ),
    say(
        "{I own <count> <things>|I have <count> <things>|I have <count> <things> at home|my <relative> collects <things> and has <many>|I bought <few> <things> "
        + _DAY
        + "|there are <count> <things> in my {room|house|office|cellar|kitchen}|I sold <few> <things> "
        + _DAY
        + "|my <relative> gave me <few> <things>|I keep <count> <things> under my bed|<name> owns about <many> <things>|~my shelf holds <count> <things>}",
        "{That's quite a collection!|Nice!|You must like them.|I hope there's room for all of them.|How nice!|Good to know!}",
    ),
    say(
        "{my phone number is <phone>|call me at <phone>|you can reach me at <phone>|my <relative>'s number is <phone>|text me at <phone>|the office number is <phone>|here is my number: <phone>|<name>'s phone number is <phone>|call <phone> if something happens|my new number is <phone>|~ring me on <phone>|~dial <phone> for <name>}",
        "{I can't make calls, but thanks.|Thanks, but I have no phone.|Noted, though I can't call anyone.|I can't keep phone numbers after this talk.|I'm only text and can't call.|Better not share it with strangers!}",
    ),
    say(
        "{I live at <house> <street>|my address is <house> <street>|we live at number <house>|my house number is <house>|send it to <house> <street>|my zip code is <zip>|the zip code is <zip>|my <relative> lives at <house> <street>|I moved to <house> <street> in <year>|the shop is at <house> <street>|I live in <city> <zip>|~you find us at <house> <street>|~our postal code is <zip>}",
        _PLAIN,
    ),
    say(
        "{my room number is <room>|I'm in room <room>|we meet in room <room>|my seat is number <house>|I have seat <house>|my locker is number <room>|my ticket number is <code>|my order number is <code>|my PIN is <code>|the code for the door is <code>|the wifi password is <code>|my customer number is <code>|I'm number <house> in the line|my membership number is <code>|the room is <room>, on floor <floor>|~look for door <room>|~they gave me seat <house>}",
        "{" + _PLAIN + "|Better keep such numbers to yourself.|I won't tell anyone.}",
    ),
    say(
        "{my {flat|office|room|doctor|dentist|hotel room} is on floor <floor>|I live on floor <floor>|I work on the {5|8|11|14|16|25}th floor|the building has <floor> floors|we're up on floor <floor>|I took the stairs to floor <floor>|~they put me on floor <floor>}",
        "{I hope there is a lift.|You must have a nice view.|I hope you like it there.|I hope the view is nice.|That's high up!}",
    ),
    say(
        "{I paid <price> for {this|my} <thing>|my new <thing> cost <price>|the <thing> was <price>|my rent is <price>|I spent <price> "
        + _DAY
        + "|I found <price> in my old jacket|my <relative> lent me <price>|I earn <price> an hour|a coffee costs <price> here|the {ticket|bus|taxi|dinner} was <price>|I saved <price> "
        + _DAY
        + "|gas is <price> now|<name> owes me <price>|~they wanted <price> for the <thing>|~that <thing> set me back <price>}",
        "{I hope it's worth it.|I see. I hope you like it.|Prices are what they are!|Money comes and goes.|Thanks for telling me.|I see!} {||"
        + _OFFER
        + "}",
    ),
    say(
        "{it's <time>|it's <time> here|I get up at <time>|I have to leave at <time>|the {film|concert|party|meeting|game|show} starts at <time>|dinner is at <time>|see you at <time>|my {train|bus|flight} leaves at <time>|the shop closes at <time>|school starts at <time>|I went to bed at <time>|let's meet at <time>|my appointment is at <time>|my alarm rings at <time>|~be there at <time>|~I've been up since <time>}",
        "{All right! Have a good time.|I hope you'll be on time.|Enjoy it!|I have no clock, so thanks.|Good to know!|Time flies!}",
    ),
    say(
        "{today is <date>|it's <date>|the party is on <date>|we got married on <date>|my exam is on <date>|school starts on <date>|our wedding is on <date>|I'm leaving on <date>|the meeting was moved to <date>|my holiday starts on <date>|we met on <date>|the letter is from <date>|my passport is good until <date>|~mark <date> in your calendar|~we'll fly on <date>}",
        "{Thanks, I have no calendar.|I hope it will be a good day.|Good to know!|A date to remember!|All the best for it!|I have no calendar here, but thanks.}",
    ),
    say(
        "{<team> won <score>|<team> lost <score>|the game ended <score>|it was <score> at half time|the final score was <score>|<team> won the {game|match|final} <score>|we played <sport> and won <score>|I lost at <sport>, <score>|the match is at <score> now|it's <score> in the second half|we lost <score> against <city>|~it stands at <score>|~they went down <score>}",
        "{What a game!|Sounds exciting!|I hope it was fun.|Sport is full of surprises.|Well played by some!|I can't watch, but it sounds exciting.}",
    ),
    say(
        "{I scored <count> points{| yesterday| today| in the game}|I got <count> points in the quiz|my team got <count> points|I made <count> points in <sport>|I got <percent> percent in my test|I got <percent>% on my <subject> test|my <relative> got <percent> points in <subject>|I'm number <few> in my class|I reached level <count>|my high score is <many>|~I reached <count> points|~they gave me <percent> percent}",
        "{Well done!|Congratulations!|That sounds great!|Good job!|I'm happy for you.|Nice work!}",
    ),
    say(
        "{chapter <count> was {great|sad|long|boring|so good}|I'm at chapter <count> of my book|I'm on page <page>|I stopped at page <page>|I'm reading chapter <count>|my book has <page> pages|I read <page> pages "
        + _DAY
        + "|page <page> is missing|the best part is on page <page>|I've read <count> books this year|it's on line <line>|volume <few> is the best|~I loved chapter <count>|~turn to page <page>}",
        "{I hope the rest is good, too.|Enjoy your book!|Reading is a fine thing.|I wish you a good time with it.|I don't know the book, but enjoy it!}",
    ),
    say(
        "{season <few> is the best|episode <count> was so good|I'm watching season <few>|level <count> is too hard|I'm stuck at level <count>|I finished level <count>|track <few> is my favorite|I watched <few> films "
        + _DAY
        + "|I've seen that film <few> times|part <few> was better|my song has <many> plays|my video has <many> views|I have <many> followers|~episode <count> made me laugh}",
        "{Sounds like fun!|Enjoy it!|Nice, have fun!|It sounds like a good time.|I can't watch anything, but it sounds good.}",
    ),
    say(
        "{I ran <few> kilometers "
        + _DAY
        + "|I walked <few> miles "
        + _DAY
        + "|I swam <count> laps|I did <count> push-ups|we drove <many> kilometers "
        + _DAY
        + "|I took <many> steps today|I cycled <count> miles|I slept <few> hours|I worked <few> hours {today|yesterday}|I trained for <count> minutes|it's <many> miles from here to <city>|~I biked <count> kilometers before lunch|~my watch says <many> steps}",
        "{Well done!|Good for you!|Nice! Don't forget to rest.|That's not bad at all!|I hope you feel fine.|Keep it up!}",
    ),
    say(
        "{it's <degrees> degrees {here|outside|in <city>}|we have <degrees> degrees today|it was <degrees> degrees in <city>|they say <degrees> degrees for tomorrow|it's <degrees> degrees and {sunny|raining|windy|snowing|cloudy}|my oven is at <many> degrees|~the thermometer shows <degrees>}",
        "{Thanks, I can't feel it.|I hope you are dressed for it.|I have no weather here, but thanks!|Enjoy your day anyway!|Temperatures mean little to me, but thanks!}",
    ),
    say(
        "{my favorite number is <house>|my lucky number is <house>|I love the number <house>|<house> is my favorite number|I always bet on <house>|I like the number <house>|the number <house> brings me luck|<few> is a magic number|I never liked the number <few>|~<house> is such a pretty number}",
        "{A fine number!|Nice choice!|I like it, too.|Every number has its charm.|Numbers are my favorite things!|A number with character!}",
    ),
    say(
        "{I have lived here for <few> years|I have lived in <city> for <count> years|we have been married for <count> years|I have worked here for <count> years|I've been a <job> for <count> years|I have known <name> for <count> years|my <relative> was a <job> for <count> years|I've had this <thing> for <few> years|we've been waiting for <count> minutes|I have been learning <language> for <few> years|~it has been <count> years since we met}",
        "{That's quite some time!|That's a good while.|I hope it was a good time.|Time flies!|I hope there is more to come.}",
    ),
    say(
        "{our house was built in <year>|this {church|bridge|school|house|tower|song|film} is from <old_year>|we moved to <city> in <year>|I finished school in <year>|we met in <year>|my <relative> came here in <year>|I was in <country> in <year>|the war ended in <year>|I started this job in <year>|the <old_year> map is my favorite|that song came out in <year>|<year> was a {good|hard|strange|great} year|~they married in <year>|~the town dates from <old_year>}",
        "{That is some time ago.|How interesting!|Thanks for telling me.|A lot has changed since then.|Time flies!|I don't know much about history.}",
    ),
    say(
        "{the bus number <count> was late|I missed bus <count>|bus <many> was full|tram <few> is slow today|train <many> was cancelled|flight <many> is delayed|my flight is at gate <count>|I'm at gate <count>|we leave from platform <few>|I'm waiting on platform <few>|I take the <house> bus to work|exit <count> is closed|route <count> is blocked|the highway <many> was empty|~bus <house> never came|~gate <count> is far away}",
        "{I hope you get there well.|Have a good trip!|I hope it goes smoothly.|Travel can be like that.|Safe travels!|I hope the next one is better.}",
    ),
    say(
        "{my {phone|laptop|battery|tablet} is at <percent> percent|my phone has <percent>% left|I'm down to <percent>% battery|the download is at <percent>%|I'm <percent>% sure|<percent> percent of my friends like it|the bar is at <percent> percent|there's a <percent>% chance of rain|the humidity is <percent>%|~only <percent> percent left on my phone}",
        "{I see!|Thanks for telling me.|I hope that's enough.|Good to know!|I never run out of battery.|I hope it goes well.}",
    ),
    say(
        "{we were <count> people {at|in} {the party|the class|the bus|the meeting|the tent}|<many> people came to {my party|our wedding|the show|the concert}|<few> friends called me "
        + _DAY
        + "|I got <count> {emails|messages|letters|gifts} "
        + _DAY
        + "|there are <count> {people|children|dogs} here|my class has <count> students|our town has <many> people|I invited <count> people|my school has <many> students|~<count> guests are coming}",
        "{That's a lot going on!|Sounds lively!|I hope it was nice.|You must be busy!|Many faces to remember!}",
    ),
    say(
        "{my {cat|dog|bag|baby|pumpkin|suitcase} weighs <few> kilos|I weigh <age> kilos|I lost <few> {kilos|pounds}|I grew <few> centimeters|my {plant|hair|beard} is <count> centimeters long||I'm {158|163|167|171|176|182|190} centimeters tall|my shoe size is <count>|I wear size <count>|my {room|garden|kitchen} is <count> feet long|the {lake|hole|pool} is <few> meters deep|the {tower|tree|hill} is <many> feet high|~my <relative> wears size <count>}",
        "{I see! Thanks for telling me.|That's something!|How about that!|Good to know!|Sizes differ!}",
    ),
    say(
        "{I have a meeting with <few> people at <time>|I've been to <few> countries|I've been to <country> <few> times|I speak <few> languages|I visited <city> <few> times|I called <name> <few> times|I asked <few> people|I've read it <few> times|I have <few> exams this week|I have <few> meetings today|I have <few> days off|~I've moved <few> times in my life}",
        "{You've been busy!|That's quite something!|How interesting!|Not bad!|Thanks for telling me.}",
    ),
    say(
        "{the recipe needs <few> eggs|I drink <few> cups of {coffee|tea|water} a day|I ate <few> {apples|cookies|pancakes|slices of pizza} "
        + _DAY
        + "|I smoke <few> cigarettes a day|the cake needs <count> minutes|my garden has <few> trees|I baked <count> cookies|dinner for <few> tonight|I made soup for <few> people|~I had <few> cups of tea already}",
        "{That sounds tasty!|Enjoy!|I can't eat, but it sounds good.|I hope you like it.|Yum! Or so I hear.}",
    ),
    say(
        "{error <code> again|I got error <code>|my computer shows error <code>|the version is <few>.<few>|I use version <few>|my code has <many> lines|there's a bug on line <line>|port <code> is in use|I have <many> unread mails|my screen is <count> inches|my phone has <many> photos|the file has <many> pages|I have <many> tabs open|~line <line> makes no sense}",
        "{Oh, that's annoying.|I hope you can fix it.|I can't see your computer, I'm afraid.|Computers! I should know.|I hope it works soon.}",
    ),
    say(
        "{agent <count>, at your service|apollo <few> was great|route <count> is my favorite song|catch <count> is a good book|I'm a level <count> {wizard|knight|elf}|my horoscope says <few>|I rolled a {one|two|three|four|five|6|5|4}|I drew card <count>|the number on my shirt is <count>|I play with number <count>|I'm in group <few>|I'm on team <few>|task <few> was easy|question <few> was hard|I skipped exercise <count>|~number <count> is up}",
        "{How nice!|Interesting!|I see!|Sounds good!|Good to know!|All right!} {||" + _OFFER + "}",
    ),
)
