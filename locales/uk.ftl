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

## Команди

ask_command = запитати
ask_description = Запитати про подію: відповідь із джерелами або чесне «немає в досьє»
question_option = запитання
question_description = Ваше запитання, кількома словами
private_option = приватно
private_description = Чи показати відповідь лише вам
check_menu = Перевірити це повідомлення

## Чого не можна

not_yours_to_delete = Видалити цю відповідь може лише той, хто запитав, або модератор.
not_yours_to_choose = Вибирати тут може лише той, хто запитав. Поставте власне запитання: /{ ask_command }.
earlier_control = Ця кнопка з попередньої версії бота. Запитайте ще раз: /{ ask_command }.
record_gone = Цього в досьє вже немає. Дізнайтеся, що там є: /{ ask_command }.
command_gone = Цієї команди вже немає. Запитайте так: /{ ask_command }.
apology = Тут щось пішло не так, і справа не у вашому запитанні. Спробуйте ще раз за хвилину.
