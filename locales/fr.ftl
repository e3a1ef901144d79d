# Français. Vouvoiement. « Record » se dit dossier, un « record » isolé fiche. Espace insécable (U+00A0) devant : ; ? et dans « ».

## Titres et étiquettes

none_of_these = Rien de tout cela
suggestion_title = Proche du dossier
did_you_mean = Pensiez-vous à l’un de ces points ?
nearest = Le plus proche dans le dossier
for_example = Dans le dossier, par exemple
in_its_place = À sa place
follow_ups = Pour aller plus loin
who_said_this = Qui l’a dit ?
since_when = Depuis quand ?
what_others_say = Que disent les autres ?
sources = Sources
who_says_so = Qui le dit
others_differ = D’autres disent autre chose
accounts_differ = Les versions divergent
account_changed = Comment la version a changé
also_given_as = Rapporté aussi ainsi :
receipts = Justificatifs
delete = Supprimer
previous_page = Page précédente
next_page = Page suivante
page = Page { $page } sur { $of }

## Sans réponse

none_chosen = Alors cela ne figure pas au dossier. Si cela devrait y figurer, signalez-le aux modérateurs.
abstention_title =
    { $reason ->
        [empty] Pas encore de question
        [small-talk] Bonjour
        [about] À propos d’Onrecord
        [guarded] Proche, mais absent du dossier
       *[out-of-scope] Absent du dossier
    }
abstention =
    { $reason ->
        [empty] Posez une question en quelques mots, et la réponse sera cherchée dans le dossier « { $event } ».
        [small-talk] Bienvenue ; posez vos questions sur « { $event } » quand vous voulez.
        [about] Onrecord répond aux questions sur « { $event } » à partir de fiches rédigées et sourcées par une rédaction ; ce qu’aucune fiche ne dit, il ne le dit pas.
        [guarded] Le dossier contient quelque chose de proche, mais qui diffère par un nombre, un nom ou une négation ; ce n’est donc pas une réponse.
       *[out-of-scope] Le dossier, qui va jusqu’au { $as_of }, ne contient rien à ce sujet.
    }
tell_the_moderators = Si cela devrait figurer au dossier, signalez-le aux modérateurs.
withdrawn_title = Fiche retirée
withdrawn = Cette fiche a été retirée.
withdrawn_because = Cette fiche a été retirée le { $on } : { $note }
held_title = En cours de vérification
held = La rédaction vérifie cette fiche, qui n’est pas affichée d’ici là.

## Une réponse

claim_title = Affirmation : { $statement }
quotation_title = { $speaker }, mot pour mot
receipts_title = Justificatifs : { $title }
sources_title = Sources : { $title }
sources_line = { sources } : { $items }
corrected = Corrigé le { $on } : { $note }
footer = À jour au { $as_of } · { $record } · révision { $revision }
record_language = Le dossier est en anglais.

## Où en est une affirmation, qui la porte et depuis quand

rating =
    { $rating ->
        [confirmed] confirmé
        [asserted] affirmé
        [reported] rapporté
        [disputed] contesté
        [denied] démenti
        [superseded] dépassé
       *[background] contexte
    }
partly_rated = en partie { rating }
standing_rating =
    { $rating ->
        [confirmed] Confirmé par plus d’une partie
        [asserted] Affirmé
        [reported] Rapporté, non confirmé publiquement
        [disputed] Contesté
        [denied] Démenti par la partie concernée
        [superseded] Dépassé par une déclaration ultérieure
       *[background] Contexte non contesté
    }
standing_stated =
    { $rating ->
        [asserted] { standing_rating }
       *[other] { standing_rating } ; déclaré
    }
standing_of =
    { $known ->
        [nothing] { standing_rating }.
        [speaker] { standing_stated } par { $by }.
        [date] { standing_stated } le { $on }.
       *[speaker-and-date] { standing_stated } par { $by } le { $on }.
    }
standings_line = { who_says_so } : { $items }
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
        [speaker] { $by } : { $statement } ({ rating }).
        [date] { $on } : { $statement } ({ rating }).
       *[speaker-and-date] { $on }, { $by } : { $statement } ({ rating }).
    }
enumeration_of = { $first } et { $last }

## Citations

wording =
    { $wording ->
        [record] transcription ou enregistrement officiel
        [press] tel que publié
       *[translation] traduit
    }
attested_by =
    { $wording ->
        [record] { wording }, { $outlets }
        [press] { wording } par { $outlets }
       *[translation] { wording }, tel que publié par { $outlets }
    }
as_above = { $speaker }, comme ci-dessus

## Fiches d’affirmation

contradicted_by = Contredit par
who_says_what = Qui dit quoi
rating_meaning =
    { $rating ->
        [confirmed] Évaluation : { rating }. Déclaré publiquement par plus d’une partie en mesure de le savoir.
        [asserted] Évaluation : { rating }. Déclaré publiquement par le seul auteur de l’affirmation.
        [reported] Évaluation : { rating }. Publié par un média sans responsable nommément cité.
        [disputed] Évaluation : { rating }. Les parties se contredisent.
        [denied] Évaluation : { rating }. La partie concernée dit que ce n’est pas le cas.
        [superseded] Évaluation : { rating }. Remplacé par une déclaration ultérieure.
       *[background] Évaluation : { rating }. Élément de contexte non contesté.
    }
claimed_by_of =
    { $known ->
        [nothing] Au dossier sans auteur désigné.
        [speaker] Affirmé par { $by } ; le jour ne figure pas au dossier.
        [date] Au dossier sans auteur désigné, depuis le { $on }.
       *[speaker-and-date] Affirmé par { $by }, depuis le { $on }.
    }
superseded_by = Remplacé par : { $account }
took_the_place_of = Remplace : { $account }
uncontradicted = Rien au dossier ne contredit cela.
several_claims = Plusieurs affirmations du dossier portent sur ce point.

## Un message, phrase par phrase

checked_title = Phrase par phrase
open_card = Ouvrir une fiche d’affirmation
checked_introduction =
    { $count ->
        [one] Une phrase, comparée au dossier :
       *[other] { $count } phrases, chacune comparée au dossier :
    }
left_unchecked =
    { $count ->
        [one] Une autre phrase n’a pas été vérifiée ; envoyez-la seule.
       *[other] { $count } autres phrases n’ont pas été vérifiées ; envoyez-les seules.
    }
on_record_as_of = Phrase { $number } : au dossier sous la forme « { $statement } » : { $standing }.
contradicted_times =
    { $count ->
        [one] contredit par une affirmation
       *[other] contredit par { $count } affirmations
    }
on_record_under = Phrase { $number } : au dossier sous « { $question } ».
on_record_in_words = Phrase { $number } : au dossier dans les mots de { $speaker }
close_to = Phrase { $number } : proche de « { $title } », mais pas identique.
close_to_words = Phrase { $number } : proche des mots de { $speaker }, mais pas identique.
differs = Phrase { $number } : absente du dossier ; ce qui s’en approche diffère par un nombre, un nom ou une négation.
not_on_record = Phrase { $number } : absente du dossier.
words_on_record = les mots au dossier

## Vues du dossier

view_footer = À jour au { $as_of } · révision { $revision }
open_claim = Ouvrir une fiche d’affirmation de cette page
open_record = Ouvrir une fiche de cette page
timeline_door = Chronologie
positions_door = Positions
all_topics = Tous les thèmes
all_sources = Toutes les sources
about_door = À propos
help_door = Aide
questions_heading = Questions
claims_heading = Affirmations
quotations_heading = Citations
words_of = Citation { $number } : { $speaker }
subject_unknown = Rien au dossier ne correspond à cela. Choisissez parmi les propositions pendant la saisie, ou avec /{ topics_command }.

## Chronologie

timeline_title = Chronologie : { $subject }
time_frame_of =
    { $frame ->
        [from] À partir du { $from }.
        [to] Jusqu’au { $to }.
        [day] Le { $from } seulement.
       *[both] Du { $from } au { $to }.
    }
nothing_in_this_time = Rien au dossier ne date de cette période.
nothing_dated = Rien de ce que le dossier contient à ce sujet ne porte de date.
undated =
    { $count ->
        [one] Une autre fiche ne porte pas de date au dossier.
       *[other] { $count } autres fiches ne portent pas de date au dossier.
    }
no_day_of =
    { $problem ->
        [ambiguous] Cela pourrait désigner deux jours différents. Écrivez année-mois-jour, par exemple { $example }.
       *[unreadable] Ce jour n’a pas pu être lu. Écrivez année-mois-jour, par exemple { $example }, ou « yesterday » pour la veille.
    }
day_choice_of =
    { $count ->
        [one] { $day } (une fiche)
       *[other] { $day } ({ $count } fiches)
    }

## Positions

positions_list_title = Positions : qui dit quoi
open_positions = Voir les positions sur
other_positions = Autres positions
as_table = En tableau
as_picture = En image
positions_title = Positions : { $subject }
positions_introduction = Choisissez un thème, ou quelqu’un dont les propos figurent au dossier.
position_line = { $party } : { $stances }
stance_on =
    { $stance ->
        [confirms] confirme { $claims }
        [asserts] affirme { $claims }
        [reports] rapporte { $claims }
        [said-earlier] disait auparavant { $claims }
        [no-information] n’a pas d’information ({ $claims })
        [denies] dément { $claims }
        [contradicts] contredit { $claims }
       *[silent] silence sur { $claims }
    }
stance_word =
    { $stance ->
        [confirms] confirme
        [asserts] affirme
        [reports] rapporte
        [said-earlier] disait auparavant
        [no-information] sans information
        [denies] dément
        [contradicts] contredit
       *[silent] silence
    }
silence = « Silence » signifie que le dossier ne contient aucune déclaration de cette partie à ce sujet, et rien de plus.
no_positions = Personne au dossier n’affirme rien à ce sujet.
claims_left =
    { $count ->
        [one] Une autre affirmation à ce sujet se trouve parmi les thèmes.
       *[other] { $count } autres affirmations à ce sujet se trouvent parmi les thèmes.
    }

## Comparaisons

compare_title = Ce qui a changé, et ce qui est contredit
open_comparison = Comparer
all_comparisons = Toutes les comparaisons
stated = Déclaré
changed_from = De
changed_then = Puis
changed_to = À
comparison_title = Comparaison : { $statement }
compare_introduction = Chacune de ces déclarations en a remplacé une autre, ou est contredite par une autre :
nothing_changed = Aucune déclaration du dossier n’en a remplacé une autre, et aucune n’est contredite.
never_changed = Dans le dossier, cette déclaration n’a pas changé et rien ne la contredit.

## Sources

open_source = Voir ce qui repose sur une source de cette page
source_title = Source : { $publisher }
day_unknown = jour de publication inconnu
records_resting =
    { $count ->
        [0] aucune fiche ne s’y appuie
        [one] une fiche s’y appuie
       *[other] { $count } fiches s’y appuient
    }
with_caution = avec une réserve
no_address = Aucune adresse n’est connue ; une copie archivée a été lue.
copy_elsewhere = Le lien mène à une copie sur un autre site.
caution = Réserve : { $caution }
nothing_rests_on_it = Aucune fiche ne s’y appuie pour l’instant.

## Thèmes

open_topic = Choisir un thème
topics_title = Thèmes : { $event }
empty_topic = Rien au dossier ne figure sous ce thème pour l’instant.
counted_questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
counted_claims =
    { $count ->
        [one] { $count } affirmation
       *[other] { $count } affirmations
    }
counted_quotations =
    { $count ->
        [one] { $count } citation
       *[other] { $count } citations
    }
counted_sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }

## À propos et aide

about_title = À propos d’Onrecord
help_title = Ce que vous pouvez faire ici
what_it_is = Onrecord répond aux questions sur « { $event } » à partir d’un dossier qu’une rédaction a écrit, sourcé et relu. Chaque réponse montre ses sources, et qui a dit quoi, quand et en quels termes.
on_the_record = Au dossier : { $counts }. Il est tenu jusqu’au { $as_of }.
will_not_heading = Ce qu’il ne fait pas
will_not = Il ne génère aucun texte : ce qu’aucune rédaction n’a écrit, il ne le dit pas. Il ne tranche pas quand les versions divergent, il ne devine pas ce qu’une question pourrait vouloir dire, et il ne modifie aucune citation.
privacy_heading = Vie privée
privacy = Ce que vous écrivez est comparé au dossier en mémoire, puis oublié ; ni vos mots ni votre nom ne sont conservés ou journalisés. Il ne prend en compte un message que si vous le mentionnez, lui écrivez directement ou lui en faites vérifier un, ou si le serveur a inscrit le salon parmi ceux où il peut répondre sans être sollicité.
errors_heading = En cas d’erreur
errors = Signalez-la aux modérateurs de ce serveur, en nommant la fiche indiquée au bas de la réponse. Une correction est datée et montrée avec la fiche.
licence_heading = Licence
licence = Logiciel libre, sous MIT ou Apache-2.0 au choix.
help_introduction = Posez vos questions sur « { $event } » avec vos propres mots, ou regardez le dossier sous un autre angle :
help_besides = Vous pouvez aussi mentionner le bot dans un salon, ou lui écrire directement.
## Vérifier des citations

verdict =
    { $verdict ->
        [verbatim] Mot pour mot
        [cut] Coupée
        [translated] Traduite
        [other-speaker] Autre auteur
        [altered] Modifiée
        [joined] Assemblée
        [too-short] Trop court pour en juger
        [too-long] Trop long à comparer
        [empty] Pas encore de citation
       *[not-on-record] Absente du dossier
    }
found_title =
    { $verdict ->
        [verbatim] { verdict } : au dossier pour { $speaker }
        [cut] { verdict } : une partie de ce qui figure au dossier pour { $speaker }
        [translated] { verdict } : pas { $speaker } dans ses propres mots
        [other-speaker] { verdict } : au dossier pour { $speaker }
       *[other] { verdict } : pas mot pour mot ce qui figure au dossier pour { $speaker }
    }
unfound_title =
    { $verdict ->
        [joined] { verdict } : des morceaux de plusieurs citations en une seule
       *[other] { verdict }
    }
numbered = { $n }. { $title }
is_verbatim =
    { $wording ->
        [record] Ce sont les mots de la transcription ou de l’enregistrement officiel.
       *[other] Ce sont les mots publiés par { $outlets } ; le dossier n’en a pas de transcription.
    }
others_print_otherwise = D’autres médias les rapportent autrement.
is_part = C’est une partie de la citation ci-dessous.
breaks_off = Elle commence ou finit au milieu d’une phrase, et rien ne l’indique.
leaves_out =
    { $concern ->
        [negation] Le reste de la phrase comporte une négation : { $words }.
       *[other] Le reste de la phrase comporte une condition ou un doute : { $words }.
    }
printed_alone = Publié par { $outlets } : ces mots, et rien de plus.
is_translated = C’est une traduction publiée par { $outlets }, non les mots prononcés.
original_below = Ce qui figure au dossier dans les mots d’origine se trouve ci-dessous.
not_by = Au dossier, ces mots sont ceux de { $speaker }, pas ceux de { $named }.
not_by_stranger = Au dossier, ces mots sont ceux de { $speaker } ; la personne nommée n’y est pas connue.
by_body = Au dossier, ces mots sont ceux de { $speaker }, sans nom de personne.
changed =
    { $concern ->
        [number] Un nombre ou une quantité a été changé.
        [negation] Une négation a été ajoutée, omise ou remplacée.
       *[condition] Une condition, ou un mot qui dit le degré de certitude, a été changé.
    }
moved = Des mots ont été déplacés.
differs_in_form = Les mots sont les mêmes ; seules les majuscules, l’orthographe ou la ponctuation diffèrent.
surrounded = Tous les mots du dossier y sont ; ceux qui les entourent n’y figurent pas.
printed_otherwise = Publié exactement ainsi par { $outlets } ; la transcription ou l’enregistrement officiel a d’autres mots.
beside_translation = La comparaison porte sur une traduction publiée par { $outlets }.
compared_as = Mot à mot, ce qui est { $left_out } et ce qui est { $added } : { $differences }
beside_best = À côté de la version la mieux attestée : { $differences }
left_out = omis
added = ajouté
is_joined = Chaque morceau figure seul au dossier, mais pas l’ensemble.
no_such_quotation = Aucune citation du dossier ne s’approche de ces mots.
too_few_words = Si peu de mots peuvent être de n’importe qui. Donnez-en quelques-uns de plus.
too_many_words = C’est trop pour être comparé en une fois ; donnez au plus { $most } mots.
no_words = Donnez les mots d’une citation, ou parcourez celles du dossier avec /{ quote_command }.
also_on_record = Également au dossier
more_wordings =
    { $n ->
        [one] Une autre version figure parmi les pièces.
       *[other] { $n } autres versions figurent parmi les pièces.
    }
unchecked =
    { $n ->
        [one] Les { $checked } premières citations ont été vérifiées ; une autre ne l’a pas été.
       *[other] Les { $checked } premières citations ont été vérifiées ; { $n } autres ne l’ont pas été.
    }
too_long_to_show = La citation est trop longue pour être montrée ici ; choisissez-la ci-dessous pour la lire en entier.

## Parcourir les citations

quotations_title = Citations au dossier
quotations_of = Citations : { $of }
quotation_count =
    { $n ->
        [one] Il y en a une ; choisissez-la pour voir ses autres versions et ce qui s’appuie dessus.
       *[other] Il y en a { $n } ; choisissez-en une pour voir ses autres versions et ce qui s’appuie dessus.
    }
none_quoted = Aucune citation du dossier ne correspond.
nobody_quoted = Personne de ce nom n’est cité au dossier.
quotations_overview = Chacune est gardée mot pour mot, avec son auteur, ses sources et l’origine de sa version. Choisissez de qui, ou sur quoi.
choose_quotation = Choisir une citation
by_whom = De qui
on_what = Sur quoi
counted = { $of } : { $n }

## Commandes

ask_command = demander
ask_description = Poser une question : une réponse avec ses sources, ou un franc « absent du dossier »
question_option = question
question_description = Votre question, en quelques mots
private_option = privé
private_description = Réponse visible par vous seulement
check_menu = Vérifier ce message
check_menu_description = Dans le menu d’un message, sous Applications : compare ce qu’il dit au dossier
check_command = vérifier
check_description = Comparer une affirmation au dossier : qui le dit, qui le contredit, depuis quand
statement_option = affirmation
statement_description = Une affirmation, ou quelques phrases vérifiées une à une
timeline_command = chronologie
timeline_description = Qui a dit quoi et quand : affirmations et citations dans l’ordre du temps
from_option = du
from_description = Premier jour, par exemple 2024-10-28 ou 28/10/2024
to_option = au
to_description = Dernier jour, par exemple 2024-10-28 ou 28/10/2024
subject_option = sujet
subject_description = Un thème, quelqu’un dont les propos figurent au dossier, ou une question en quelques mots
positions_command = positions
positions_description = Qui dit quoi : quelle partie confirme, affirme, contredit, ou garde le silence
form_option = forme
form_description = En mots ou en image
compare_command = comparer
compare_description = Comment un chiffre ou un propos a changé, et qui dit autre chose, avec les mots des deux
compared_description = Une déclaration qui a changé ou qui est contredite
sources_command = sources
sources_description = Sur quoi repose le dossier : chaque source avec sa date, son lien et ses réserves
topics_command = thèmes
topics_description = Parcourir tout le dossier par thème
about_command = apropos
about_description = Ce qu’est ce bot, ce qu’il ne fait pas, et comment signaler une erreur
help_command = aide
help_description = Ce que vous pouvez faire ici, une ligne par commande
quote_command = citation
quote_description = Est-ce bien ce qui a été dit ? Vérifie mot à mot ; sans texte, montre les citations du dossier
text_option = texte
text_description = Les mots à vérifier, avec ou sans guillemets et nom
speaker_option = auteur
speaker_description = Qui l’aurait dit ; ou la personne dont vous voulez voir les citations
quoted_description = De quoi il s’agit, pour trouver les citations sur un sujet
check_quotation_menu = Vérifier cette citation
check_quotation_menu_description = Dans le menu d’un message, sous Applications : compare mot à mot ce qu’il cite

## Ce qui ne se peut pas

answered_above = La réponse se trouve plus haut, { $ago } : { $link }
too_many_questions =
    { $seconds ->
        [one] Cela faisait beaucoup en une minute. Reposez votre question dans { $seconds } seconde.
       *[other] Cela faisait beaucoup en une minute. Reposez votre question dans { $seconds } secondes.
    }
unreadable_reply = Discord ne montre pas au bot un message qui ne le mentionne pas. Pour le faire vérifier, ouvrez son menu (clic droit ou appui long) → Applications → « { check_menu } ».
wordless_reply = Ce message ne contient pas de mots à vérifier. Ce que dit une image peut être saisi dans /{ check_command }.
not_yours_to_delete = Seule la personne qui a posé la question, ou un modérateur, peut supprimer cette réponse.
not_yours_to_choose = Seule la personne qui a posé la question peut choisir ici. Posez la vôtre avec /{ ask_command }.
earlier_control = Ce bouton vient d’une version antérieure du bot. Reposez votre question avec /{ ask_command }.
record_gone = Cela ne figure plus au dossier. Pour voir ce qui y figure, utilisez /{ ask_command }.
command_gone = Cette commande n’est plus proposée. Posez votre question avec /{ ask_command }.
apology = Un problème est survenu ici ; votre question n’y est pour rien. Réessayez dans un instant.
