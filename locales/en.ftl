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
who_said_this = Who said this?
since_when = Since when?
what_others_say = What do the others say?
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

## Claim cards

contradicted_by = Contradicted by
who_says_what = Who says what
rating_meaning =
    { $rating ->
        [confirmed] Rating: { rating }. Stated on the record by more than one party that would know.
        [asserted] Rating: { rating }. Stated on the record by the claimant alone.
        [reported] Rating: { rating }. Carried by an outlet without a named official behind it.
        [disputed] Rating: { rating }. Parties contradict each other.
        [denied] Rating: { rating }. The party concerned says that it is not so.
        [superseded] Rating: { rating }. Replaced by a later statement.
       *[background] Rating: { rating }. Undisputed context.
    }
claimed_by_of =
    { $known ->
        [nothing] On the record without a claimant.
        [speaker] Claimed by { $by }; the day is not on the record.
        [date] On the record without a claimant, since { $on }.
       *[speaker-and-date] Claimed by { $by }, since { $on }.
    }
superseded_by = Superseded by: { $account }
took_the_place_of = It took the place of: { $account }
uncontradicted = Nothing on the record contradicts it.
several_claims = Several claims on the record bear on this.

## A message, statement by statement

checked_title = Statement by statement
open_card = Open a claim card
checked_introduction =
    { $count ->
        [one] One statement, held against the record:
       *[other] { $count } statements, each held against the record:
    }
left_unchecked =
    { $count ->
        [one] One more statement was not checked; send it by itself.
       *[other] { $count } more statements were not checked; send them by themselves.
    }
on_record_as_of = Statement { $number }: on the record as “{ $statement }”: { $standing }.
contradicted_times =
    { $count ->
        [one] contradicted by one claim
       *[other] contradicted by { $count } claims
    }
on_record_under = Statement { $number }: on the record under “{ $question }”.
on_record_in_words = Statement { $number }: on the record in the words of { $speaker }
close_to = Statement { $number }: close to “{ $title }”, but not the same.
close_to_words = Statement { $number }: close to words of { $speaker }, but not the same.
differs = Statement { $number }: not on the record; what comes close differs in a number, a name or a “not”.
not_on_record = Statement { $number }: not on the record.
words_on_record = the words on the record

## Views of the record

view_footer = As of { $as_of } · revision { $revision }
open_claim = Open a claim card of this page
open_record = Open a record of this page
timeline_door = Timeline
positions_door = Positions
all_topics = All topics
all_sources = All sources
about_door = About
help_door = Help
questions_heading = Questions
claims_heading = Claims
quotations_heading = Quotations
words_of = Quotation { $number }: { $speaker }
subject_unknown = Nothing on the record answers to that. Choose from what is offered while you type, or from /{ topics_command }.

## Timeline

timeline_title = Timeline: { $subject }
time_frame_of =
    { $frame ->
        [from] From { $from } on.
        [to] Up to { $to }.
        [day] On { $from } alone.
       *[both] From { $from } to { $to }.
    }
nothing_in_this_time = Nothing on the record is of this time.
nothing_dated = Nothing on the record on this has a day.
undated =
    { $count ->
        [one] One more entry has no day on the record.
       *[other] { $count } more entries have no day on the record.
    }
no_day_of =
    { $problem ->
        [ambiguous] That could be two different days. Write it as year-month-day, like { $example }.
       *[unreadable] That is no day that can be read. Write it as year-month-day, like { $example }, or as “yesterday”.
    }
day_choice_of =
    { $count ->
        [one] { $day } (one entry)
       *[other] { $day } ({ $count } entries)
    }

## Positions

positions_list_title = Positions: who says what
open_positions = See the positions on
other_positions = Other positions
as_table = As a table
as_picture = As a picture
positions_title = Positions: { $subject }
positions_introduction = Choose a topic, or someone who speaks on the record.
position_line = { $party }: { $stances }
stance_on =
    { $stance ->
        [confirms] confirms { $claims }
        [asserts] asserts { $claims }
        [reports] reports { $claims }
        [said-earlier] said earlier { $claims }
        [no-information] has no information ({ $claims })
        [denies] denies { $claims }
        [contradicts] contradicts { $claims }
       *[silent] silent on { $claims }
    }
stance_word =
    { $stance ->
        [confirms] confirms
        [asserts] asserts
        [reports] reports
        [said-earlier] said earlier
        [no-information] no information
        [denies] denies
        [contradicts] contradicts
       *[silent] silent
    }
silence = “Silent” means that the record has no statement of theirs on it, and no more than that.
no_positions = Nobody on the record makes a claim on this.
claims_left =
    { $count ->
        [one] One more claim on this is among the topics.
       *[other] { $count } more claims on this are among the topics.
    }

## Comparisons

compare_title = What changed, and what is contradicted
open_comparison = Compare
all_comparisons = All comparisons
stated = Stated
changed_from = From
changed_then = Then
changed_to = To
comparison_title = Compared: { $statement }
compare_introduction = Each of these took the place of an earlier statement, or is contradicted by another:
nothing_changed = No statement on the record took the place of another, and none is contradicted.
never_changed = On the record this statement did not change, and nothing contradicts it.

## Sources

open_source = See what rests on a source of this page
source_title = Source: { $publisher }
day_unknown = day of publication unknown
records_resting =
    { $count ->
        [0] no record rests on it
        [one] one record rests on it
       *[other] { $count } records rest on it
    }
with_caution = with a caution
no_address = No address is known; an archived copy was read.
copy_elsewhere = The link leads to a copy on another site.
caution = Caution: { $caution }
nothing_rests_on_it = No record rests on it for now.

## Topics

open_topic = Choose a topic
topics_title = Topics: { $event }
empty_topic = Nothing on the record stands under this topic for now.
counted_questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
counted_claims =
    { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
counted_quotations =
    { $count ->
        [one] { $count } quotation
       *[other] { $count } quotations
    }
counted_sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }

## About and help

about_title = About Onrecord
help_title = What you can do here
what_it_is = Onrecord answers questions about “{ $event }” from a record that editors have written, sourced and reviewed. Every answer shows its sources, and who said what, when and in which words.
on_the_record = On the record: { $counts }. It is kept up to { $as_of }.
will_not_heading = What it will not do
will_not = It generates no text: what no editor wrote, it does not say. It does not settle who is right when accounts differ, it does not guess what a question might mean, and it alters no quotation.
privacy_heading = Privacy
privacy = What you write is compared with the record in memory and then forgotten; neither your words nor your name are stored or logged. It takes up a message only when you mention it, write to it directly or have it check one, or where the server has listed the channel as one in which it may answer unasked.
errors_heading = If something is wrong
errors = Tell the moderators of this server, and name the record that stands at the foot of the answer. A correction is dated and shown with the record.
licence_heading = Licence
licence = Free software, under MIT or Apache-2.0 as you choose.
help_introduction = Ask about “{ $event }” in your own words, or look at the record from another side:
help_besides = You can also mention the bot in a channel, or write to it directly.
## Checking quotations

verdict =
    { $verdict ->
        [verbatim] Verbatim
        [cut] Cut
        [translated] Translated
        [other-speaker] Other speaker
        [altered] Altered
        [joined] Joined
        [too-short] Too short to tell
        [too-long] Too long to compare
        [empty] No quotation yet
       *[not-on-record] Not on record
    }
found_title =
    { $verdict ->
        [verbatim] { verdict }: words on record for { $speaker }
        [cut] { verdict }: part of what is on record for { $speaker }
        [translated] { verdict }: not { $speaker } in the words spoken
        [other-speaker] { verdict }: on record for { $speaker }
       *[other] { verdict }: not word for word what is on record for { $speaker }
    }
unfound_title =
    { $verdict ->
        [joined] { verdict }: pieces of several quotations in one
       *[other] { verdict }
    }
numbered = { $n }. { $title }
is_verbatim =
    { $wording ->
        [record] These are the words of the official transcript or recording.
       *[other] These are the words that { $outlets } printed; no transcript of them is on record.
    }
others_print_otherwise = Other outlets print it in other words.
is_part = This is a part of the quotation below.
breaks_off = It begins or ends in mid-sentence, and nothing shows it.
leaves_out =
    { $concern ->
        [negation] The rest of the sentence has a “not” or the like: { $words }.
       *[other] The rest of the sentence has a condition or a doubt: { $words }.
    }
printed_alone = { $outlets } printed just these words.
is_translated = This is a translation that { $outlets } printed, not the speaker’s own words.
original_below = What is on record in the speaker’s own words stands below.
not_by = The record has this from { $speaker }, not from { $named }.
not_by_stranger = The record has this from { $speaker }, and does not know the speaker who was named.
by_body = The record has this from { $speaker } and names no person.
changed =
    { $concern ->
        [number] A number or quantity was changed.
        [negation] A “not” or the like was added, left out or exchanged.
       *[condition] A condition, or a word that says how sure the speaker is, was changed.
    }
moved = Words were moved.
differs_in_form = The words are the same; only capitals, spelling or punctuation differ.
surrounded = All the words on record are there; those around them are not on record.
printed_otherwise = { $outlets } printed exactly this; the official transcript or recording has other words.
beside_translation = It is compared with a translation that { $outlets } printed.
compared_as = Word by word, what is { $left_out } and what is { $added }: { $differences }
beside_best = Beside the best attested wording: { $differences }
left_out = left out
added = added
is_joined = Each piece is on record by itself, and not as one.
no_such_quotation = No quotation on record comes near these words.
too_few_words = So few words could be anybody’s. Give a few more of them.
too_many_words = That is too much to compare at once; give at most { $most } words.
no_words = Give the words of a quotation, or browse those on record with /{ quote_command }.
also_on_record = Also on record
more_wordings =
    { $n ->
        [one] One more wording is among the receipts.
       *[other] { $n } more wordings are among the receipts.
    }
unchecked =
    { $n ->
        [one] The first { $checked } quotations were checked; one more was not.
       *[other] The first { $checked } quotations were checked; { $n } more were not.
    }
too_long_to_show = The quotation is too long to be shown here; choose it below to read it whole.

## Browsing quotations

quotations_title = Quotations on record
quotations_of = Quotations: { $of }
quotation_count =
    { $n ->
        [one] There is one; choose it for its other wordings and what rests on it.
       *[other] There are { $n }; choose one for its other wordings and what rests on it.
    }
none_quoted = No quotation on record fits.
nobody_quoted = Nobody of that name is quoted on record.
quotations_overview = Each is kept in its own words, with its speaker, its sources and how its wording came to us. Choose by whom, or on what.
choose_quotation = Choose a quotation
by_whom = By whom
on_what = On what
counted = { $of }: { $n }

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
check_menu_description = In the menu of any message, under Apps: hold what it says against the record
check_command = check
check_description = Hold a statement against the record: who says so, who contradicts it, since when
statement_option = statement
statement_description = One statement, or a few sentences that are checked one by one
timeline_command = timeline
timeline_description = Who said what when: claims and quotations in order of time
from_option = from
from_description = First day, such as 2024-10-28, 28 Oct or yesterday
to_option = to
to_description = Last day, such as 2024-10-28, 28 Oct or yesterday
subject_option = about
subject_description = A topic, someone who speaks on the record, or a question in a few words
positions_command = positions
positions_description = Who says what: which party confirms, asserts, contradicts, or is silent
form_option = as
form_description = In words, or as a picture
compare_command = compare
compare_description = How a figure or statement changed, and who says otherwise, with the words of both
compared_description = A statement that changed or is contradicted
sources_command = sources
sources_description = What the record rests on: every source with its date, link and caution
topics_command = topics
topics_description = Browse everything on the record by topic
about_command = about
about_description = What this bot is, what it will not do, and how to report an error
help_command = help
help_description = What you can do here, a line for each command
quote_command = quote
quote_description = Is this what was said? Checks a quotation word by word; without text, shows those on record
text_option = text
text_description = The words to check, with or without quotation marks and a name
speaker_option = speaker
speaker_description = Who is said to have said it; or whose quotations you want to see
quoted_description = What it is about; to find quotations on a topic
check_quotation_menu = Check this quotation
check_quotation_menu_description = In the menu of any message, under Apps: hold what it quotes against the record, word by word

## What cannot be done

answered_above = Answered above { $ago }: { $link }
too_many_questions =
    { $seconds ->
        [one] That was a lot in a minute. Ask again in one second.
       *[other] That was a lot in a minute. Ask again in { $seconds } seconds.
    }
unreadable_reply = Discord does not show the bot a message that does not mention it. To have that one checked, open its menu (right-click or long press) → Apps → “{ check_menu }”.
wordless_reply = That message has no words that could be checked. What a picture says can be typed in /{ check_command }.
not_yours_to_delete = Only the person who asked, or a moderator, can delete this reply.
not_yours_to_choose = Only the person who asked can choose here. Ask a question of your own with /{ ask_command }.
earlier_control = This button is from an earlier version of the bot. Ask again with /{ ask_command }.
record_gone = This is no longer on the record. Ask again with /{ ask_command } to see what is.
command_gone = This command is no longer offered. Ask with /{ ask_command }.
apology = Something went wrong here, not with your question. Try again in a moment.
