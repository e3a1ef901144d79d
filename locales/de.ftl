# Deutsch. Anrede: Sie. „record“ heißt Dokumentation, ein einzelner „record“ Eintrag.

## Überschriften und Beschriftungen

none_of_these = Nichts davon
suggestion_title = Ähnliches ist dokumentiert
did_you_mean = Meinten Sie etwas davon?
nearest = Am nächsten in der Dokumentation
for_example = Dokumentiert ist zum Beispiel
in_its_place = An seiner Stelle
follow_ups = Weitere Fragen
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

## Befehle

ask_command = fragen
ask_description = Zum Ereignis fragen: eine Antwort mit Quellen oder ein ehrliches „nicht dokumentiert“
question_option = frage
question_description = Ihre Frage, in wenigen Worten
private_option = privat
private_description = Ob nur Sie die Antwort sehen
check_menu = Diese Nachricht prüfen

## Was nicht geht

not_yours_to_delete = Nur wer gefragt hat oder moderiert, kann diese Antwort löschen.
not_yours_to_choose = Nur wer gefragt hat, kann hier wählen. Stellen Sie mit /{ ask_command } eine eigene Frage.
earlier_control = Diese Schaltfläche stammt aus einer früheren Version des Bots. Fragen Sie noch einmal mit /{ ask_command }.
record_gone = Das ist nicht mehr dokumentiert. Was es ist, erfahren Sie mit /{ ask_command }.
command_gone = Diesen Befehl gibt es nicht mehr. Fragen Sie mit /{ ask_command }.
apology = Hier ist etwas schiefgegangen; an Ihrer Frage lag es nicht. Versuchen Sie es gleich noch einmal.
