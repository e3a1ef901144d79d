# Українська. Звертання на «ви». «Record» — досьє, окремий «record» — запис. Імена не відмінюються, тому стоять
# після двокрапки; дата в Discord закінчується на «р.», тому не стоїть перед крапкою.

## Заголовки й написи

none_of_these = Нічого з цього
suggestion_title = У досьє є близьке
did_you_mean = Ви мали на увазі щось із цього?
nearest = Найближче в досьє
for_example = У досьє є, наприклад
in_its_place = Натомість
follow_ups = Що запитати далі
who_said_this = Хто це сказав?
since_when = Відколи?
what_others_say = Що кажуть інші?
sources = Джерела
who_says_so = Хто це каже
others_differ = Інші кажуть інакше
accounts_differ = Версії розходяться
account_changed = Як змінювалася версія
also_given_as = Наводять також так:
receipts = Підтвердження
delete = Видалити
previous_page = Попередня сторінка
next_page = Наступна сторінка
page = Сторінка { $page } з { $of }

## Без відповіді

none_chosen = Тоді цього в досьє немає. Якщо воно має там бути, скажіть модераторам.
abstention_title =
    { $reason ->
        [empty] Запитання ще немає
        [small-talk] Вітаємо
        [about] Про Onrecord
        [guarded] Близьке, але не це
       *[out-of-scope] Немає в досьє
    }
abstention =
    { $reason ->
        [empty] Поставте запитання кількома словами, і бот пошукає в досьє «{ $event }».
        [small-talk] Добре, що ви тут; запитуйте про «{ $event }» будь-коли.
        [about] Onrecord відповідає на запитання про «{ $event }» за записами, які редактори написали й підкріпили джерелами; чого немає в жодному записі, того він не каже.
        [guarded] У досьє є щось близьке, але воно відрізняється числом, іменем або часткою «не», тому це не відповідь.
       *[out-of-scope] У досьє, доведеному до { $as_of }, про це нічого немає.
    }
tell_the_moderators = Якщо це має бути в досьє, скажіть модераторам.
withdrawn_title = Відкликано
withdrawn = Цей запис відкликано.
withdrawn_because = Цей запис відкликано { $on }: { $note }
held_title = На перевірці
held = Редактори перевіряють цей запис; доки вони не закінчать, його не показують.

## Відповідь

claim_title = Твердження: { $statement }
quotation_title = { $speaker }: дослівно
receipts_title = Підтвердження: { $title }
sources_title = Джерела: { $title }
sources_line = { sources }: { $items }
corrected = Виправлено { $on }: { $note }
footer = Станом на { $as_of } · { $record } · редакція { $revision }
record_language = Досьє ведеться англійською.

## Який статус твердження, хто це каже й відколи

rating =
    { $rating ->
        [confirmed] підтверджено
        [asserted] заявлено
        [reported] повідомлено
        [disputed] спірно
        [denied] заперечено
        [superseded] застаріло
       *[background] контекст
    }
partly_rated = частково { rating }
standing_rating =
    { $rating ->
        [confirmed] Підтверджено більш ніж однією стороною
        [asserted] Заявлено
        [reported] Повідомлено, але відкрито не підтверджено
        [disputed] Спірно
        [denied] Заперечено стороною, якої це стосується
        [superseded] Замінено пізнішою заявою
       *[background] Незаперечний контекст
    }
standing_stated =
    { $rating ->
        [asserted] { standing_rating }
       *[other] { standing_rating }; заявлено
    }
standing_of =
    { $known ->
        [nothing] { standing_rating }.
        [speaker] { standing_stated }: { $by }.
        [date] { standing_stated } ({ $on }).
       *[speaker-and-date] { standing_stated } { $on }: { $by }.
    }
standings_line = { who_says_so }: { $items }
standings_item =
    { $known ->
        [nothing] { $ratings }
        [speaker] { $by } ({ $ratings })
        [date] { $ratings }
       *[speaker-and-date] { $by }, { $on } ({ $ratings })
    }
account_of =
    { $known ->
        [nothing] { $statement } ({ rating }).
        [speaker] { $by }: { $statement } ({ rating }).
        [date] { $on }: { $statement } ({ rating }).
       *[speaker-and-date] { $on }, { $by }: { $statement } ({ rating }).
    }
enumeration_of = { $first } та { $last }

## Цитати

wording =
    { $wording ->
        [record] офіційна стенограма або запис
        [press] як опубліковано
       *[translation] переклад
    }
attested_by =
    { $wording ->
        [record] { wording }, { $outlets }
        [press] { wording }: { $outlets }
       *[translation] { wording }, як опубліковано: { $outlets }
    }
as_above = { $speaker }, як вище

## Картки тверджень

contradicted_by = Цьому суперечить
who_says_what = Хто що каже
rating_meaning =
    { $rating ->
        [confirmed] Оцінка: { rating }. Відкрито заявлено більш ніж однією стороною, яка може це знати.
        [asserted] Оцінка: { rating }. Відкрито заявлено лише тим, хто це стверджує.
        [reported] Оцінка: { rating }. Повідомило видання, не назвавши жодної посадової особи.
        [disputed] Оцінка: { rating }. Сторони суперечать одна одній.
        [denied] Оцінка: { rating }. Сторона, якої це стосується, каже, що це не так.
        [superseded] Оцінка: { rating }. Замінено пізнішою заявою.
       *[background] Оцінка: { rating }. Незаперечний контекст.
    }
claimed_by_of =
    { $known ->
        [nothing] У досьє немає імені того, хто це стверджує.
        [speaker] Це стверджує: { $by }; дня в досьє немає.
        [date] У досьє з дня { $on }, без імені того, хто це стверджує.
       *[speaker-and-date] Це стверджує з дня { $on }: { $by }.
    }
superseded_by = Замінено: { $account }
took_the_place_of = Стало замість: { $account }
uncontradicted = Ніщо в досьє цьому не суперечить.
several_claims = У досьє цього стосуються кілька тверджень.

## Повідомлення, твердження за твердженням

checked_title = Твердження за твердженням
open_card = Відкрити картку твердження
checked_introduction = Звірено з досьє тверджень: { $count }.
left_unchecked =
    { $count ->
        [one] Ще { $count } твердження не перевірено; надішліть його окремо.
        [few] Ще { $count } твердження не перевірено; надішліть їх окремо.
       *[other] Ще { $count } тверджень не перевірено; надішліть їх окремо.
    }
on_record_as_of = Твердження { $number }: у досьє є як «{ $statement }»: { $standing }.
contradicted_times =
    { $count ->
        [one] йому суперечить { $count } твердження
        [few] йому суперечать { $count } твердження
       *[other] йому суперечать { $count } тверджень
    }
on_record_under = Твердження { $number }: у досьє є під «{ $question }».
on_record_in_words = Твердження { $number }: у досьє є дослівно: { $speaker }
close_to = Твердження { $number }: близьке до «{ $title }», але не те саме.
close_to_words = Твердження { $number }: близьке до чужих слів, але не те саме: { $speaker }.
differs = Твердження { $number }: у досьє немає; близьке відрізняється числом, іменем або часткою «не».
not_on_record = Твердження { $number }: у досьє немає.
words_on_record = слова з досьє

## Погляди на досьє

view_footer = Станом на { $as_of } · редакція { $revision }
open_claim = Відкрити картку твердження з цієї сторінки
open_record = Відкрити запис із цієї сторінки
timeline_door = Хронологія
positions_door = Позиції
all_topics = Усі теми
all_sources = Усі джерела
about_door = Про бота
help_door = Довідка
questions_heading = Запитання
claims_heading = Твердження
quotations_heading = Цитати
words_of = Цитата { $number }: { $speaker }
subject_unknown = У досьє цьому нічого не відповідає. Виберіть із того, що пропонують під час набирання, або тут: /{ topics_command }.

## Хронологія

timeline_title = Хронологія: { $subject }
time_frame_of =
    { $frame ->
        [from] Від { $from } і далі.
        [to] До { $to } включно.
        [day] Лише за { $from } (один день).
       *[both] Від { $from } до { $to } включно.
    }
nothing_in_this_time = За цей час у досьє нічого немає.
nothing_dated = Ніщо з цього в досьє не має дня.
undated =
    { $count ->
        [one] Ще { $count } запис не має дня в досьє.
        [few] Ще { $count } записи не мають дня в досьє.
       *[other] Ще { $count } записів не мають дня в досьє.
    }
no_day_of =
    { $problem ->
        [ambiguous] Це можуть бути два різні дні. Пишіть рік-місяць-день, наприклад { $example }.
       *[unreadable] Такого дня прочитати не вдалося. Пишіть рік-місяць-день, наприклад { $example }, або «yesterday» для попереднього дня.
    }
day_choice_of =
    { $count ->
        [one] { $day } ({ $count } запис)
        [few] { $day } ({ $count } записи)
       *[other] { $day } ({ $count } записів)
    }

## Позиції

positions_list_title = Позиції: хто що каже
open_positions = Переглянути позиції
other_positions = Інші позиції
as_table = Таблицею
as_picture = Картинкою
positions_title = Позиції: { $subject }
positions_introduction = Виберіть тему або того, чиї слова є в досьє.
position_line = { $party }: { $stances }
stance_on =
    { $stance ->
        [confirms] підтверджує { $claims }
        [asserts] заявляє { $claims }
        [reports] повідомляє { $claims }
        [said-earlier] раніше казали { $claims }
        [no-information] не має інформації ({ $claims })
        [denies] заперечує { $claims }
        [contradicts] суперечить { $claims }
       *[silent] мовчить про { $claims }
    }
stance_word =
    { $stance ->
        [confirms] підтверджує
        [asserts] заявляє
        [reports] повідомляє
        [said-earlier] раніше казали
        [no-information] без інформації
        [denies] заперечує
        [contradicts] суперечить
       *[silent] мовчить
    }
silence = «Мовчить» означає, що в досьє немає заяви цієї сторони про це, і не більше.
no_positions = У досьє ніхто нічого про це не стверджує.
claims_left =
    { $count ->
        [one] Ще { $count } твердження про це є серед тем.
        [few] Ще { $count } твердження про це є серед тем.
       *[other] Ще { $count } тверджень про це є серед тем.
    }

## Порівняння

compare_title = Що змінилося і чому суперечать
open_comparison = Порівняти
all_comparisons = Усі порівняння
stated = Заявлено
changed_from = Було
changed_then = Потім
changed_to = Стало
comparison_title = Порівняння: { $statement }
compare_introduction = Кожна з цих заяв стала замість попередньої або їй суперечить інша:
nothing_changed = Жодна заява в досьє не стала замість іншої, і жодній не суперечать.
never_changed = У досьє ця заява не змінювалася, і ніщо їй не суперечить.

## Джерела

open_source = Що спирається на джерело з цієї сторінки
source_title = Джерело: { $publisher }
day_unknown = день публікації невідомий
records_resting =
    { $count ->
        [0] на нього не спирається жоден запис
        [one] на нього спирається { $count } запис
        [few] на нього спираються { $count } записи
       *[other] на нього спираються { $count } записів
    }
with_caution = із застереженням
no_address = Адреса невідома; прочитано архівну копію.
copy_elsewhere = Посилання веде на копію на іншому сайті.
caution = Застереження: { $caution }
nothing_rests_on_it = Поки що на нього не спирається жоден запис.

## Теми

open_topic = Вибрати тему
topics_title = Теми: { $event }
empty_topic = Поки що під цією темою в досьє нічого немає.
counted_questions =
    { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
       *[other] { $count } запитань
    }
counted_claims =
    { $count ->
        [one] { $count } твердження
        [few] { $count } твердження
       *[other] { $count } тверджень
    }
counted_quotations =
    { $count ->
        [one] { $count } цитата
        [few] { $count } цитати
       *[other] { $count } цитат
    }
counted_sources =
    { $count ->
        [one] { $count } джерело
        [few] { $count } джерела
       *[other] { $count } джерел
    }

## Про бота й довідка

about_title = Про Onrecord
help_title = Що тут можна робити
what_it_is = Onrecord відповідає на запитання про «{ $event }» за досьє, яке редактори написали, підкріпили джерелами й перевірили. Кожна відповідь показує джерела, а також хто, що, коли і якими словами сказав.
on_the_record = У досьє: { $counts }. Його доведено до { $as_of } включно.
will_not_heading = Чого він не робить
will_not = Він не створює тексту: чого не написав редактор, того він не каже. Він не вирішує, хто має рацію, коли версії розходяться, не вгадує, що могло б означати запитання, і не змінює жодної цитати.
privacy_heading = Приватність
privacy = Те, що ви пишете, порівнюється з досьє в пам’яті й одразу забувається; ані ваші слова, ані ваше ім’я не зберігаються й не записуються в журнал. Він зважає на повідомлення лише тоді, коли ви його згадуєте, пишете йому особисто або просите щось перевірити, або там, де сервер вніс канал до тих, у яких він може відповідати без запитання.
errors_heading = Якщо щось не так
errors = Скажіть модераторам цього сервера й назвіть запис, указаний унизу відповіді. Виправлення має дату й показується разом із записом.
licence_heading = Ліцензія
licence = Вільне програмне забезпечення, за ліцензією MIT або Apache-2.0 на ваш вибір.
help_introduction = Запитуйте про «{ $event }» своїми словами або погляньте на досьє з іншого боку:
help_besides = Можна також згадати бота в каналі або написати йому особисто.
## Звіряння цитат

verdict =
    { $verdict ->
        [verbatim] Дослівно
        [cut] Скорочено
        [translated] Переклад
        [other-speaker] Сказав хтось інший
        [altered] Змінено
        [joined] Складено з кількох
        [too-short] Замало слів, щоб судити
        [too-long] Забагато слів, щоб звірити
        [empty] Ще немає цитати
       *[not-on-record] Немає в досьє
    }
found_title =
    { $verdict ->
        [verbatim] { verdict }. Мовець: { $speaker }
        [cut] { verdict }: лише частина. Мовець: { $speaker }
        [translated] { verdict }, а не власні слова. Мовець: { $speaker }
        [other-speaker] { verdict }. У досьє: { $speaker }
       *[other] { verdict }: не слово в слово. Мовець: { $speaker }
    }
unfound_title =
    { $verdict ->
        [joined] { verdict }: частини різних цитат в одній
       *[other] { verdict }
    }
numbered = { $n }. { $title }
is_verbatim =
    { $wording ->
        [record] Це слова з офіційної стенограми або запису.
       *[other] Ці слова опублікували: { $outlets }. Стенограми в досьє немає.
    }
others_print_otherwise = Інші видання передають це іншими словами.
is_part = Це частина цитати нижче.
breaks_off = Вона починається або закінчується посеред речення, і цього ніяк не показано.
leaves_out =
    { $concern ->
        [negation] У решті речення є заперечення: { $words }.
       *[other] У решті речення є умова або сумнів: { $words }.
    }
printed_alone = Саме ці слова й не більше опублікували: { $outlets }.
is_translated = Це переклад, а не власні слова мовця. Його опублікували: { $outlets }.
original_below = Те, що є в досьє мовою оригіналу, наведено нижче.
not_by = Мовець за досьє: { $speaker }. Натомість названо: { $named }.
not_by_stranger = Мовець за досьє: { $speaker }. Того, кого названо, досьє не знає.
by_body = Мовець за досьє: { $speaker }. Особу не названо.
changed =
    { $concern ->
        [number] Змінено число або кількість.
        [negation] Додано, пропущено або замінено заперечення.
       *[condition] Змінено умову або слово про те, наскільки мовець упевнений.
    }
moved = Слова переставлено.
differs_in_form = Слова ті самі; різняться лише великі літери, правопис або розділові знаки.
surrounded = Усі слова з досьє тут є; слів довкола них у досьє немає.
printed_otherwise = Саме так опублікували: { $outlets }. В офіційній стенограмі або записі слова інші.
beside_translation = Звірено з перекладом, який опублікували: { $outlets }.
compared_as = Слово за словом, що { $left_out } і що { $added }: { $differences }
beside_best = Поряд із найкраще засвідченим формулюванням: { $differences }
left_out = пропущено
added = додано
is_joined = Кожна частина є в досьє окремо, але не разом.
no_such_quotation = Жодна цитата в досьє не близька до цих слів.
too_few_words = Так мало слів міг сказати будь-хто. Наведіть ще кілька.
too_many_words = Це забагато, щоб звірити за раз; найбільша кількість слів: { $most }.
no_words = Наведіть слова цитати або перегляньте ті, що є в досьє: /{ quote_command }.
also_on_record = Також у досьє
more_wordings =
    { $n ->
        [one] Серед підтверджень є ще { $n } формулювання.
        [few] Серед підтверджень є ще { $n } формулювання.
        [many] Серед підтверджень є ще { $n } формулювань.
       *[other] Серед підтверджень є ще { $n } формулювання.
    }
unchecked = Звірено перші цитати ({ $checked }); не звірено ще { $n }.
too_long_to_show = Цитата надто довга, щоб показати її тут; виберіть її нижче, щоб прочитати всю.

## Перегляд цитат

quotations_title = Цитати в досьє
quotations_of = Цитати: { $of }
quotation_count =
    { $n ->
        [one] Тут { $n } цитата; виберіть її, щоб побачити інші формулювання й те, що на ній ґрунтується.
        [few] Тут { $n } цитати; виберіть одну, щоб побачити інші формулювання й те, що на ній ґрунтується.
        [many] Тут { $n } цитат; виберіть одну, щоб побачити інші формулювання й те, що на ній ґрунтується.
       *[other] Тут { $n } цитати; виберіть одну, щоб побачити інші формулювання й те, що на ній ґрунтується.
    }
none_quoted = Жодна цитата в досьє не підходить.
nobody_quoted = Цитат людини з таким іменем у досьє немає.
quotations_overview = Кожну збережено дослівно, з мовцем, джерелами і походженням формулювання. Виберіть, чию або про що.
choose_quotation = Вибрати цитату
by_whom = Чия
on_what = Про що
counted = { $of }: { $n }

## Команди

ask_command = запитати
ask_description = Запитати про подію: відповідь із джерелами або чесне «немає в досьє»
question_option = запитання
question_description = Ваше запитання, кількома словами
private_option = приватно
private_description = Чи показати відповідь лише вам
check_menu = Перевірити це повідомлення
check_menu_description = У меню будь-якого повідомлення, розділ «Застосунки»: звірити його з досьє
check_command = перевірити
check_description = Звірити твердження з досьє: хто це каже, хто заперечує, відколи
statement_option = твердження
statement_description = Одне твердження або кілька речень, які перевіряють одне за одним
timeline_command = хронологія
timeline_description = Хто, що й коли сказав: твердження й цитати за часом
from_option = від
from_description = Перший день, наприклад 2024-10-28 або 28.10.2024
to_option = до
to_description = Останній день, наприклад 2024-10-28 або 28.10.2024
subject_option = про
subject_description = Тема, той, чиї слова є в досьє, або запитання кількома словами
positions_command = позиції
positions_description = Хто що каже: яка сторона підтверджує, заявляє, суперечить чи мовчить
form_option = вигляд
form_description = Словами чи картинкою
compare_command = порівняти
compare_description = Як змінилося число чи заява і хто каже інакше, словами обох
compared_description = Заява, яка змінилася або якій суперечать
sources_command = джерела
sources_description = На що спирається досьє: кожне джерело з датою, посиланням і застереженням
topics_command = теми
topics_description = Переглянути все досьє за темами
about_command = пробота
about_description = Що це за бот, чого він не робить і як повідомити про помилку
help_command = довідка
help_description = Що тут можна робити, рядок на кожну команду
quote_command = цитата
quote_description = Чи так було сказано? Звіряє цитату слово за словом; без тексту показує цитати з досьє
text_option = текст
text_description = Слова, які треба звірити, з лапками та іменем або без них
speaker_option = хто
speaker_description = Хто нібито це сказав, або чиї цитати ви хочете побачити
quoted_description = Про що йдеться, щоб знайти цитати на тему
check_quotation_menu = Звірити цю цитату
check_quotation_menu_description = У меню будь-якого повідомлення, в розділі «Додатки»: звіряє слово за словом те, що воно цитує

## Чого не можна

answered_above = Відповідь є вище, { $ago }: { $link }
too_many_questions =
    { $seconds ->
        [one] Забагато запитань за одну хвилину. Запитайте знову за { $seconds } секунду.
        [few] Забагато запитань за одну хвилину. Запитайте знову за { $seconds } секунди.
       *[other] Забагато запитань за одну хвилину. Запитайте знову за { $seconds } секунд.
    }
unreadable_reply = Discord не показує боту повідомлень, у яких його не згадано. Щоб перевірити те повідомлення, відкрийте його меню (правою кнопкою або довгим натисканням) → Застосунки → «{ check_menu }».
wordless_reply = У тому повідомленні немає слів, які можна було б перевірити. Те, що сказано на зображенні, можна ввести в /{ check_command }.
not_yours_to_delete = Видалити цю відповідь може лише той, хто запитав, або модератор.
not_yours_to_choose = Вибирати тут може лише той, хто запитав. Поставте власне запитання: /{ ask_command }.
earlier_control = Ця кнопка з попередньої версії бота. Запитайте ще раз: /{ ask_command }.
record_gone = Цього в досьє вже немає. Дізнайтеся, що там є: /{ ask_command }.
command_gone = Цієї команди вже немає. Запитайте так: /{ ask_command }.
apology = Тут щось пішло не так, і справа не у вашому запитанні. Спробуйте ще раз за хвилину.
