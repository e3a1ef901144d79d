# Français. Vouvoiement. « Record » se dit dossier, un « record » isolé fiche. Espace insécable (U+00A0) devant : ; ? et dans « ».

## Titres et étiquettes

none_of_these = Rien de tout cela
suggestion_title = Proche du dossier
did_you_mean = Pensiez-vous à l’un de ces points ?
nearest = Le plus proche dans le dossier
for_example = Dans le dossier, par exemple
in_its_place = À sa place
follow_ups = Pour aller plus loin
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

## Commandes

ask_command = demander
ask_description = Poser une question : une réponse avec ses sources, ou un franc « absent du dossier »
question_option = question
question_description = Votre question, en quelques mots
private_option = privé
private_description = Réponse visible par vous seulement
check_menu = Vérifier ce message

## Ce qui ne se peut pas

not_yours_to_delete = Seule la personne qui a posé la question, ou un modérateur, peut supprimer cette réponse.
not_yours_to_choose = Seule la personne qui a posé la question peut choisir ici. Posez la vôtre avec /{ ask_command }.
earlier_control = Ce bouton vient d’une version antérieure du bot. Reposez votre question avec /{ ask_command }.
record_gone = Cela ne figure plus au dossier. Pour voir ce qui y figure, utilisez /{ ask_command }.
command_gone = Cette commande n’est plus proposée. Posez votre question avec /{ ask_command }.
apology = Un problème est survenu ici ; votre question n’y est pour rien. Réessayez dans un instant.
