# Deutsch. Anrede: Sie. „record“ heißt Dokumentation, ein einzelner „record“ Eintrag.

## Überschriften und Beschriftungen

none_of_these = Nichts davon
suggestion_title = Ähnliches ist dokumentiert
did_you_mean = Meinten Sie etwas davon?
nearest = Am nächsten in der Dokumentation
for_example = Dokumentiert ist zum Beispiel
in_its_place = An seiner Stelle
follow_ups = Weitere Fragen
who_said_this = Wer hat das gesagt?
since_when = Seit wann?
what_others_say = Was sagen die anderen?
sources = Quellen
who_says_so = Wer das sagt
others_differ = Andere sagen es anders
accounts_differ = Die Darstellungen gehen auseinander
account_changed = Wie sich die Darstellung geändert hat
also_given_as = Auch wiedergegeben als:
receipts = Belege
delete = Löschen
previous_page = Vorige Seite
next_page = Nächste Seite
page = Seite { $page } von { $of }

## Ohne Antwort

none_chosen = Dann ist es nicht dokumentiert. Falls es das sein sollte, freuen sich die Moderatoren über einen Hinweis.
abstention_title =
    { $reason ->
        [empty] Noch keine Frage
        [small-talk] Guten Tag
        [about] Über Onrecord
        [guarded] Ähnliches ja, dies nicht
       *[out-of-scope] Nicht dokumentiert
    }
abstention =
    { $reason ->
        [empty] Stellen Sie eine Frage in wenigen Worten; gesucht wird dann in der Dokumentation zu „{ $event }“.
        [small-talk] Schön, dass Sie da sind; fragen Sie zu „{ $event }“ jederzeit, was Sie wissen möchten.
        [about] Onrecord beantwortet Fragen zu „{ $event }“ aus Einträgen, die eine Redaktion verfasst und mit Quellen belegt hat; was in keinem Eintrag steht, sagt es nicht.
        [guarded] In der Dokumentation steht Ähnliches, das sich aber in einer Zahl, einem Namen oder einem „nicht“ unterscheidet; eine Antwort hierauf ist es deshalb nicht.
       *[out-of-scope] Dazu steht nichts in der Dokumentation, die bis zum { $as_of } reicht.
    }
tell_the_moderators = Falls es dokumentiert sein sollte, sagen Sie es bitte den Moderatoren.
withdrawn_title = Zurückgezogen
withdrawn = Dieser Eintrag wurde zurückgezogen.
withdrawn_because = Dieser Eintrag wurde am { $on } zurückgezogen: { $note }
held_title = In Prüfung
held = Die Redaktion prüft diesen Eintrag; bis sie fertig ist, wird er nicht gezeigt.

## Eine Antwort

claim_title = Behauptung: { $statement }
quotation_title = { $speaker } im Wortlaut
receipts_title = Belege: { $title }
sources_title = Quellen: { $title }
sources_line = { sources }: { $items }
corrected = Berichtigt am { $on }: { $note }
footer = Stand: { $as_of } · { $record } · Fassung { $revision }
record_language = Die Dokumentation ist auf Englisch.

## Wie eine Behauptung steht, wer sie äußert und seit wann

rating =
    { $rating ->
        [confirmed] bestätigt
        [asserted] angegeben
        [reported] berichtet
        [disputed] umstritten
        [denied] bestritten
        [superseded] überholt
       *[background] Hintergrund
    }
partly_rated = teils { rating }
standing_rating =
    { $rating ->
        [confirmed] Von mehr als einer Seite bestätigt
        [asserted] Angegeben
        [reported] Berichtet, nicht namentlich bestätigt
        [disputed] Umstritten
        [denied] Von der betroffenen Seite bestritten
        [superseded] Durch eine spätere Aussage überholt
       *[background] Unstrittiger Hintergrund
    }
standing_stated =
    { $rating ->
        [asserted] { standing_rating }
       *[other] { standing_rating }; geäußert
    }
standing_of =
    { $known ->
        [nothing] { standing_rating }.
        [speaker] { standing_stated } von { $by }.
        [date] { standing_stated } am { $on }.
       *[speaker-and-date] { standing_stated } von { $by } am { $on }.
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
enumeration_of = { $first } und { $last }

## Zitate

wording =
    { $wording ->
        [record] offizielles Transkript oder Aufzeichnung
        [press] wie veröffentlicht
       *[translation] übersetzt
    }
attested_by =
    { $wording ->
        [record] { wording }, { $outlets }
        [press] { wording } von { $outlets }
       *[translation] { wording }, wie veröffentlicht von { $outlets }
    }
as_above = { $speaker }, wie oben

## Karten zu Behauptungen

contradicted_by = Dem widerspricht
who_says_what = Wer was sagt
rating_meaning =
    { $rating ->
        [confirmed] Einstufung: { rating }. Von mehr als einer Seite, die es wissen müsste, öffentlich gesagt.
        [asserted] Einstufung: { rating }. Öffentlich gesagt allein von denen, die es behaupten.
        [reported] Einstufung: { rating }. Von einem Medium gemeldet, ohne namentlich genannte Amtsperson.
        [disputed] Einstufung: { rating }. Die Seiten widersprechen einander.
        [denied] Einstufung: { rating }. Die betroffene Seite sagt, dass es nicht so ist.
        [superseded] Einstufung: { rating }. Durch eine spätere Aussage ersetzt.
       *[background] Einstufung: { rating }. Unstrittiger Zusammenhang.
    }
claimed_by_of =
    { $known ->
        [nothing] Dokumentiert, ohne dass jemand als Urheber genannt ist.
        [speaker] Behauptet von { $by }; der Tag ist nicht dokumentiert.
        [date] Dokumentiert, ohne dass jemand als Urheber genannt ist, seit dem { $on }.
       *[speaker-and-date] Behauptet von { $by }, seit dem { $on }.
    }
superseded_by = Überholt durch: { $account }
took_the_place_of = An die Stelle davon getreten: { $account }
uncontradicted = Nichts in der Dokumentation widerspricht dem.
several_claims = Mehrere dokumentierte Behauptungen betreffen dies.

## Eine Nachricht, Aussage für Aussage

checked_title = Aussage für Aussage
open_card = Karte einer Behauptung öffnen
checked_introduction =
    { $count ->
        [one] Eine Aussage, mit der Dokumentation verglichen:
       *[other] { $count } Aussagen, jede mit der Dokumentation verglichen:
    }
left_unchecked =
    { $count ->
        [one] Eine weitere Aussage wurde nicht geprüft; schicken Sie sie für sich.
       *[other] { $count } weitere Aussagen wurden nicht geprüft; schicken Sie sie für sich.
    }
on_record_as_of = Aussage { $number }: dokumentiert als „{ $statement }“: { $standing }.
contradicted_times =
    { $count ->
        [one] eine Behauptung widerspricht
       *[other] { $count } Behauptungen widersprechen
    }
on_record_under = Aussage { $number }: dokumentiert unter „{ $question }“.
on_record_in_words = Aussage { $number }: dokumentiert im Wortlaut von { $speaker }
close_to = Aussage { $number }: nahe an „{ $title }“, aber nicht dasselbe.
close_to_words = Aussage { $number }: nahe am Wortlaut von { $speaker }, aber nicht dasselbe.
differs = Aussage { $number }: nicht dokumentiert; was nahekommt, unterscheidet sich in einer Zahl, einem Namen oder einem „nicht“.
not_on_record = Aussage { $number }: nicht dokumentiert.
words_on_record = der dokumentierte Wortlaut

## Ansichten der Dokumentation

view_footer = Stand: { $as_of } · Fassung { $revision }
open_claim = Karte einer Behauptung dieser Seite öffnen
open_record = Eintrag dieser Seite öffnen
timeline_door = Zeitleiste
positions_door = Positionen
all_topics = Alle Themen
all_sources = Alle Quellen
about_door = Über den Bot
help_door = Hilfe
questions_heading = Fragen
claims_heading = Behauptungen
quotations_heading = Zitate
words_of = Zitat { $number }: { $speaker }
subject_unknown = Dazu passt nichts in der Dokumentation. Wählen Sie aus dem, was beim Tippen angeboten wird, oder mit /{ topics_command }.

## Zeitleiste

timeline_title = Zeitleiste: { $subject }
time_frame_of =
    { $frame ->
        [from] Ab dem { $from }.
        [to] Bis zum { $to }.
        [day] Nur vom { $from }.
       *[both] Vom { $from } bis zum { $to }.
    }
nothing_in_this_time = Aus dieser Zeit ist nichts dokumentiert.
nothing_dated = Nichts, was hierzu dokumentiert ist, hat einen Tag.
undated =
    { $count ->
        [one] Zu einem weiteren Eintrag ist kein Tag dokumentiert.
       *[other] Zu { $count } weiteren Einträgen ist kein Tag dokumentiert.
    }
no_day_of =
    { $problem ->
        [ambiguous] Das könnten zwei verschiedene Tage sein. Schreiben Sie Jahr-Monat-Tag, etwa { $example }.
       *[unreadable] Als Tag lässt sich das nicht lesen. Schreiben Sie Jahr-Monat-Tag, etwa { $example }, oder „yesterday“ für den Vortag.
    }
day_choice_of =
    { $count ->
        [one] { $day } (ein Eintrag)
       *[other] { $day } ({ $count } Einträge)
    }

## Positionen

positions_list_title = Positionen: wer was sagt
open_positions = Positionen ansehen zu
other_positions = Andere Positionen
as_table = Als Tabelle
as_picture = Als Bild
positions_title = Positionen: { $subject }
positions_introduction = Wählen Sie ein Thema oder jemanden, dessen Worte dokumentiert sind.
position_line = { $party }: { $stances }
stance_on =
    { $stance ->
        [confirms] bestätigt { $claims }
        [asserts] gibt an { $claims }
        [reports] berichtet { $claims }
        [said-earlier] sagte früher { $claims }
        [no-information] hat keine Informationen ({ $claims })
        [denies] bestreitet { $claims }
        [contradicts] widerspricht { $claims }
       *[silent] schweigt zu { $claims }
    }
stance_word =
    { $stance ->
        [confirms] bestätigt
        [asserts] gibt an
        [reports] berichtet
        [said-earlier] sagte früher
        [no-information] keine Informationen
        [denies] bestreitet
        [contradicts] widerspricht
       *[silent] schweigt
    }
silence = „Schweigt“ heißt, dass dazu keine Äußerung dieser Seite dokumentiert ist, und nicht mehr als das.
no_positions = Hierzu ist niemandes Behauptung dokumentiert.
claims_left =
    { $count ->
        [one] Eine weitere Behauptung hierzu steht unter den Themen.
       *[other] { $count } weitere Behauptungen hierzu stehen unter den Themen.
    }

## Vergleiche

compare_title = Was sich geändert hat und wem widersprochen wird
open_comparison = Vergleichen
all_comparisons = Alle Vergleiche
stated = Gesagt
changed_from = Von
changed_then = Dann
changed_to = Zu
comparison_title = Verglichen: { $statement }
compare_introduction = Jede dieser Aussagen trat an die Stelle einer früheren, oder eine andere widerspricht ihr:
nothing_changed = Keine dokumentierte Aussage trat an die Stelle einer anderen, und keiner wird widersprochen.
never_changed = Diese Aussage hat sich in der Dokumentation nicht geändert, und nichts widerspricht ihr.

## Quellen

open_source = Ansehen, was auf einer Quelle dieser Seite beruht
source_title = Quelle: { $publisher }
day_unknown = Tag der Veröffentlichung unbekannt
records_resting =
    { $count ->
        [0] kein Eintrag beruht darauf
        [one] ein Eintrag beruht darauf
       *[other] { $count } Einträge beruhen darauf
    }
with_caution = mit einem Vorbehalt
no_address = Eine Adresse ist nicht bekannt; gelesen wurde eine archivierte Kopie.
copy_elsewhere = Der Link führt zu einer Kopie auf einer anderen Website.
caution = Vorbehalt: { $caution }
nothing_rests_on_it = Vorerst beruht kein Eintrag darauf.

## Themen

open_topic = Thema wählen
topics_title = Themen: { $event }
empty_topic = Unter diesem Thema ist vorerst nichts dokumentiert.
counted_questions =
    { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }
counted_claims =
    { $count ->
        [one] { $count } Behauptung
       *[other] { $count } Behauptungen
    }
counted_quotations =
    { $count ->
        [one] { $count } Zitat
       *[other] { $count } Zitate
    }
counted_sources =
    { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }

## Über den Bot, Hilfe

about_title = Über Onrecord
help_title = Was Sie hier tun können
what_it_is = Onrecord beantwortet Fragen zu „{ $event }“ aus einer Dokumentation, die eine Redaktion verfasst, mit Quellen belegt und geprüft hat. Jede Antwort zeigt ihre Quellen und wer was wann und mit welchen Worten gesagt hat.
on_the_record = Dokumentiert sind { $counts }. Stand ist der { $as_of }.
will_not_heading = Was es nicht tut
will_not = Es erzeugt keinen Text: Was keine Redaktion geschrieben hat, sagt es nicht. Es entscheidet nicht, wer recht hat, wenn Darstellungen auseinandergehen, es rät nicht, was eine Frage meinen könnte, und es verändert kein Zitat.
privacy_heading = Datenschutz
privacy = Was Sie schreiben, wird im Arbeitsspeicher mit der Dokumentation verglichen und dann vergessen; weder Ihre Worte noch Ihr Name werden gespeichert oder protokolliert. Eine Nachricht nimmt es nur auf, wenn Sie es erwähnen, ihm direkt schreiben oder eine prüfen lassen, oder wo der Server den Kanal als einen aufführt, in dem es ungefragt antworten darf.
errors_heading = Wenn etwas nicht stimmt
errors = Sagen Sie es den Moderatoren dieses Servers und nennen Sie den Eintrag, der am Fuß der Antwort steht. Eine Berichtigung wird mit Datum beim Eintrag gezeigt.
licence_heading = Lizenz
licence = Freie Software, nach Ihrer Wahl unter MIT oder Apache-2.0.
help_introduction = Fragen Sie zu „{ $event }“ in eigenen Worten, oder sehen Sie die Dokumentation von einer anderen Seite:
help_besides = Sie können den Bot auch in einem Kanal erwähnen oder ihm direkt schreiben.
## Zitate prüfen

verdict =
    { $verdict ->
        [verbatim] Wörtlich
        [cut] Gekürzt
        [translated] Übersetzt
        [other-speaker] Jemand anderes
        [altered] Verändert
        [joined] Zusammengesetzt
        [too-short] Zu kurz für ein Urteil
        [too-long] Zu lang für einen Vergleich
        [empty] Noch kein Zitat
       *[not-on-record] Nicht dokumentiert
    }
found_title =
    { $verdict ->
        [verbatim] { verdict }: so dokumentiert für { $speaker }
        [cut] { verdict }: ein Teil dessen, was für { $speaker } dokumentiert ist
        [translated] { verdict }: nicht { $speaker } im eigenen Wortlaut
        [other-speaker] { verdict }: dokumentiert für { $speaker }
       *[other] { verdict }: nicht Wort für Wort, was für { $speaker } dokumentiert ist
    }
unfound_title =
    { $verdict ->
        [joined] { verdict }: Teile mehrerer Zitate in einem
       *[other] { verdict }
    }
numbered = { $n }. { $title }
is_verbatim =
    { $wording ->
        [record] Das sind die Worte der offiziellen Transkripts oder der Aufzeichnung.
       *[other] Das sind die Worte, wie veröffentlicht von { $outlets }; ein Transkript davon ist nicht dokumentiert.
    }
others_print_otherwise = Andere Medien geben es mit anderen Worten wieder.
is_part = Das ist ein Teil des Zitats unten.
breaks_off = Er beginnt oder endet mitten im Satz, und nichts zeigt es an.
leaves_out =
    { $concern ->
        [negation] Der Rest des Satzes enthält ein „nicht“ oder Ähnliches: { $words }.
       *[other] Der Rest des Satzes enthält eine Bedingung oder einen Vorbehalt: { $words }.
    }
printed_alone = Veröffentlicht von { $outlets }: nur diese Worte.
is_translated = Das ist eine Übersetzung, veröffentlicht von { $outlets }, und nicht der eigene Wortlaut.
original_below = Was im eigenen Wortlaut dokumentiert ist, steht unten.
not_by = Dokumentiert ist das von { $speaker }, nicht von { $named }.
not_by_stranger = Dokumentiert ist das von { $speaker }; wer genannt wurde, kommt in der Dokumentation nicht vor.
by_body = Dokumentiert ist das von { $speaker }, ohne den Namen einer Person.
changed =
    { $concern ->
        [number] Eine Zahl oder Menge wurde geändert.
        [negation] Ein „nicht“ oder Ähnliches wurde hinzugefügt, weggelassen oder ausgetauscht.
       *[condition] Eine Bedingung, oder ein Wort über die Gewissheit der Aussage, wurde geändert.
    }
moved = Worte wurden umgestellt.
differs_in_form = Die Worte sind dieselben; nur Großschreibung, Rechtschreibung oder Zeichensetzung sind anders.
surrounded = Alle dokumentierten Worte sind da; die Worte darum herum sind nicht dokumentiert.
printed_otherwise = Genau so veröffentlicht von { $outlets }; das offizielle Transkript oder die Aufzeichnung hat andere Worte.
beside_translation = Verglichen wird mit einer Übersetzung, veröffentlicht von { $outlets }.
compared_as = Wort für Wort, was { $left_out } und was { $added } ist: { $differences }
beside_best = Neben dem am besten belegten Wortlaut: { $differences }
left_out = weggelassen
added = hinzugefügt
is_joined = Jeder Teil ist für sich dokumentiert, nicht aber als Ganzes.
no_such_quotation = Kein dokumentiertes Zitat kommt diesen Worten nahe.
too_few_words = So wenige Worte können von jedem sein. Geben Sie ein paar mehr davon an.
too_many_words = Das ist zu viel, um es auf einmal zu vergleichen; geben Sie höchstens { $most } Wörter an.
no_words = Geben Sie die Worte eines Zitats an, oder sehen Sie mit /{ quote_command } die dokumentierten durch.
also_on_record = Ebenfalls dokumentiert
more_wordings =
    { $n ->
        [one] Ein weiterer Wortlaut steht unter den Belegen.
       *[other] { $n } weitere Wortlaute stehen unter den Belegen.
    }
unchecked =
    { $n ->
        [one] Geprüft wurden die ersten { $checked } Zitate; eines mehr nicht.
       *[other] Geprüft wurden die ersten { $checked } Zitate; { $n } weitere nicht.
    }
too_long_to_show = Das Zitat ist zu lang, um hier gezeigt zu werden; wählen Sie es unten, um es ganz zu lesen.

## Zitate durchsehen

quotations_title = Dokumentierte Zitate
quotations_of = Zitate: { $of }
quotation_count =
    { $n ->
        [one] Es gibt eines; wählen Sie es, um zu sehen, wie andere es wiedergeben und was darauf beruht.
       *[other] Es gibt { $n }; wählen Sie eines, um zu sehen, wie andere es wiedergeben und was darauf beruht.
    }
none_quoted = Kein dokumentiertes Zitat passt dazu.
nobody_quoted = Von niemandem dieses Namens ist ein Zitat dokumentiert.
quotations_overview = Jedes steht da im Wortlaut, mit Urheber, Quellen und der Herkunft des Wortlauts. Wählen Sie, von wem oder wozu.
choose_quotation = Ein Zitat wählen
by_whom = Von wem
on_what = Wozu
counted = { $of }: { $n }

## Befehle

ask_command = fragen
ask_description = Zum Ereignis fragen: eine Antwort mit Quellen oder ein ehrliches „nicht dokumentiert“
question_option = frage
question_description = Ihre Frage, in wenigen Worten
private_option = privat
private_description = Ob nur Sie die Antwort sehen
check_menu = Diese Nachricht prüfen
check_menu_description = Im Menü jeder Nachricht unter Apps: vergleicht, was sie sagt, mit der Dokumentation
check_command = prüfen
check_description = Eine Aussage mit der Dokumentation vergleichen: wer sie macht, wer widerspricht, seit wann
statement_option = aussage
statement_description = Eine Aussage oder einige Sätze, die einzeln geprüft werden
timeline_command = zeitleiste
timeline_description = Wer was wann gesagt hat: Behauptungen und Zitate der Zeit nach
from_option = von
from_description = Erster Tag, etwa 2024-10-28, 28.10.2024 oder 28 Oct
to_option = bis
to_description = Letzter Tag, etwa 2024-10-28, 28.10.2024 oder 28 Oct
subject_option = zu
subject_description = Ein Thema, jemand, dessen Worte dokumentiert sind, oder eine Frage in wenigen Worten
positions_command = positionen
positions_description = Wer was sagt: welche Seite bestätigt, angibt, widerspricht oder schweigt
form_option = als
form_description = In Worten oder als Bild
compare_command = vergleichen
compare_description = Wie sich eine Zahl oder Aussage geändert hat und wer es anders sagt, mit den Worten beider
compared_description = Eine Aussage, die sich geändert hat oder der widersprochen wird
sources_command = quellen
sources_description = Worauf die Dokumentation beruht: jede Quelle mit Datum, Link und Vorbehalt
topics_command = themen
topics_description = Alles Dokumentierte nach Themen durchsehen
about_command = über
about_description = Was dieser Bot ist, was er nicht tut und wie man einen Fehler meldet
help_command = hilfe
help_description = Was Sie hier tun können, eine Zeile für jeden Befehl
quote_command = zitat
quote_description = Wurde das so gesagt? Prüft ein Zitat Wort für Wort; ohne Text zeigt es die dokumentierten
text_option = text
text_description = Die Worte, die geprüft werden sollen, mit oder ohne Anführungszeichen und Namen
speaker_option = wer
speaker_description = Wer das gesagt haben soll; oder wessen Zitate Sie sehen möchten
quoted_description = Worum es geht; um Zitate zu einem Thema zu finden
check_quotation_menu = Dieses Zitat prüfen
check_quotation_menu_description = Im Menü jeder Nachricht unter Apps: vergleicht Wort für Wort, was sie zitiert

## Was nicht geht

answered_above = Die Antwort steht weiter oben, { $ago }: { $link }
too_many_questions =
    { $seconds ->
        [one] Das war viel für eine Minute. Fragen Sie in einer Sekunde wieder.
       *[other] Das war viel für eine Minute. Fragen Sie in { $seconds } Sekunden wieder.
    }
unreadable_reply = Discord zeigt dem Bot keine Nachricht, die ihn nicht erwähnt. Um jene prüfen zu lassen, öffnen Sie ihr Menü (Rechtsklick oder langes Tippen) → Apps → „{ check_menu }“.
wordless_reply = Jene Nachricht hat keine Worte, die sich prüfen ließen. Was auf einem Bild steht, lässt sich bei /{ check_command } eintippen.
not_yours_to_delete = Nur wer gefragt hat oder moderiert, kann diese Antwort löschen.
not_yours_to_choose = Nur wer gefragt hat, kann hier wählen. Stellen Sie mit /{ ask_command } eine eigene Frage.
earlier_control = Diese Schaltfläche stammt aus einer früheren Version des Bots. Fragen Sie noch einmal mit /{ ask_command }.
record_gone = Das ist nicht mehr dokumentiert. Was es ist, erfahren Sie mit /{ ask_command }.
command_gone = Diesen Befehl gibt es nicht mehr. Fragen Sie mit /{ ask_command }.
apology = Hier ist etwas schiefgegangen; an Ihrer Frage lag es nicht. Versuchen Sie es gleich noch einmal.
