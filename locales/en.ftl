# What the bot says in its own voice, in English: the catalogue that the others follow.
#
# A message has the name of the function in `src/reply/wording/` that asks for it, and the same placeholders in every
# language, in any order. Placeholders that only choose among forms (`$rating`, `$reason`, `$known`, …) may go unused.
# Write each message on one line, or as a choice. Short, plain, friendly; no exclamation marks.

## Headings and labels

none_of_these = None of these
suggestion_title = Close to the record
did_you_mean = Did you mean one of these?
nearest = Nearest on the record
for_example = On the record, for example
in_its_place = In its place
follow_ups = Ask next
sources = Sources
who_says_so = Who says so
others_differ = Others say otherwise
accounts_differ = Accounts differ
account_changed = How the account changed
also_given_as = Also given as:
receipts = Receipts
delete = Delete
previous_page = Previous page
next_page = Next page
page = Page { $page } of { $of }

## Without an answer

none_chosen = Then it is not on the record. If it should be, the moderators will want to know.
abstention_title =
    { $reason ->
        [empty] No question yet
        [small-talk] Hello
        [about] About Onrecord
        [guarded] Close, but not on the record
       *[out-of-scope] Not on the record
    }
abstention =
    { $reason ->
        [empty] Ask a question in a few words, and the record on “{ $event }” will be searched.
        [small-talk] Good to have you here; ask anything about “{ $event }” whenever you like.
        [about] Onrecord answers questions about “{ $event }” from records that editors have written and sourced; what no record says, it does not say.
        [guarded] The record has something close, but it differs in a number, a name or a “not”, so it is no answer to this.
       *[out-of-scope] There is nothing on this in the record, which runs to { $as_of }.
    }
tell_the_moderators = If it should be on the record, tell the moderators.
withdrawn_title = Withdrawn
withdrawn = This record has been withdrawn.
withdrawn_because = This record was withdrawn on { $on }: { $note }
held_title = Under review
held = The editors are reviewing this record, and it is not shown until they are done.

## An answer

claim_title = Claim: { $statement }
quotation_title = In the words of { $speaker }
receipts_title = Receipts: { $title }
sources_title = Sources: { $title }
sources_line = { sources }: { $items }
corrected = Corrected on { $on }: { $note }
footer = As of { $as_of } · { $record } · revision { $revision }
record_language = The record is in English.

## How a claim stands, who states it, and since when

rating =
    { $rating ->
        [confirmed] confirmed
        [asserted] asserted
        [reported] reported
        [disputed] disputed
        [denied] denied
        [superseded] superseded
       *[background] background
    }
partly_rated = partly { rating }
standing_rating =
    { $rating ->
        [confirmed] Confirmed by more than one party
        [asserted] Asserted
        [reported] Reported, not confirmed on the record
        [disputed] Disputed
        [denied] Denied by the party concerned
        [superseded] Superseded by a later statement
       *[background] Undisputed background
    }
standing_stated =
    { $rating ->
        [asserted] { standing_rating }
       *[other] { standing_rating }; stated
    }
standing_of =
    { $known ->
        [nothing] { standing_rating }.
        [speaker] { standing_stated } by { $by }.
        [date] { standing_stated } on { $on }.
       *[speaker-and-date] { standing_stated } by { $by } on { $on }.
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
enumeration_of = { $first } and { $last }

## Quotations

wording =
    { $wording ->
        [record] official transcript or recording
        [press] as printed
       *[translation] translated
    }
attested_by =
    { $wording ->
        [record] { wording }, { $outlets }
        [press] { wording } by { $outlets }
       *[translation] { wording }, as printed by { $outlets }
    }
as_above = { $speaker }, as above

## Commands
#
# Names in lower case, without spaces, at most 32 characters; descriptions at most 100.

ask_command = ask
ask_description = Ask about the event: an answer with its sources, or an honest “not on the record”
question_option = question
question_description = Your question, in a few words
private_option = private
private_description = Whether only you see the answer
check_menu = Check this message

## What cannot be done

not_yours_to_delete = Only the person who asked, or a moderator, can delete this reply.
not_yours_to_choose = Only the person who asked can choose here. Ask a question of your own with /{ ask_command }.
earlier_control = This button is from an earlier version of the bot. Ask again with /{ ask_command }.
record_gone = This is no longer on the record. Ask again with /{ ask_command } to see what is.
command_gone = This command is no longer offered. Ask with /{ ask_command }.
apology = Something went wrong here, not with your question. Try again in a moment.
