# Español, para todas las variantes: sin tratamiento de persona donde se pueda. «Record» es registro; cada «record», entrada.

## Títulos y etiquetas

none_of_these = Ninguna de estas
suggestion_title = Algo parecido consta
did_you_mean = ¿Se trata de alguna de estas?
nearest = Lo más cercano en el registro
for_example = En el registro, por ejemplo
in_its_place = En su lugar
follow_ups = Para seguir preguntando
sources = Fuentes
who_says_so = Quién lo dice
others_differ = Otros dicen otra cosa
accounts_differ = Las versiones difieren
account_changed = Cómo cambió la versión
also_given_as = También citado así:
receipts = Respaldo
delete = Eliminar
previous_page = Página anterior
next_page = Página siguiente
page = Página { $page } de { $of }

## Sin respuesta

none_chosen = Entonces no consta en el registro. Si debería constar, conviene avisar a los moderadores.
abstention_title =
    { $reason ->
        [empty] Aún no hay pregunta
        [small-talk] Hola
        [about] Acerca de Onrecord
        [guarded] Parecido, pero no consta
       *[out-of-scope] No consta
    }
abstention =
    { $reason ->
        [empty] Basta una pregunta de pocas palabras para buscar en el registro sobre «{ $event }».
        [small-talk] Qué bueno saludar; sobre «{ $event }» se puede preguntar en cualquier momento.
        [about] Onrecord responde preguntas sobre «{ $event }» con entradas que una redacción ha escrito y documentado; lo que ninguna entrada dice, no lo dice.
        [guarded] En el registro hay algo parecido, pero difiere en una cifra, un nombre o un «no», así que no responde a esto.
       *[out-of-scope] Sobre esto no consta nada en el registro, que llega hasta el { $as_of }.
    }
tell_the_moderators = Si debería constar, conviene avisar a los moderadores.
withdrawn_title = Entrada retirada
withdrawn = Esta entrada se ha retirado.
withdrawn_because = Esta entrada se retiró el { $on }: { $note }
held_title = En revisión
held = La redacción está revisando esta entrada, que no se muestra hasta que termine.

## Una respuesta

claim_title = Afirmación: { $statement }
quotation_title = En palabras de { $speaker }
receipts_title = Respaldo: { $title }
sources_title = Fuentes: { $title }
sources_line = { sources }: { $items }
corrected = Corregido el { $on }: { $note }
footer = A fecha de { $as_of } · { $record } · revisión { $revision }
record_language = El registro está en inglés.

## En qué estado está una afirmación, quién la hace y desde cuándo

rating =
    { $rating ->
        [confirmed] confirmado
        [asserted] afirmado
        [reported] según la prensa
        [disputed] en disputa
        [denied] desmentido
        [superseded] superado
       *[background] contexto
    }
partly_rated = en parte { rating }
standing_rating =
    { $rating ->
        [confirmed] Confirmado por más de una parte
        [asserted] Afirmado
        [reported] Según la prensa, sin confirmación pública
        [disputed] En disputa
        [denied] Desmentido por la parte afectada
        [superseded] Superado por una declaración posterior
       *[background] Contexto no discutido
    }
standing_stated =
    { $rating ->
        [asserted] { standing_rating }
       *[other] { standing_rating }; declarado
    }
standing_of =
    { $known ->
        [nothing] { standing_rating }.
        [speaker] { standing_stated } por { $by }.
        [date] { standing_stated } el { $on }.
       *[speaker-and-date] { standing_stated } por { $by } el { $on }.
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
enumeration_of =
    { $sound ->
        [i] { $first } e { $last }
       *[other] { $first } y { $last }
    }

## Citas

wording =
    { $wording ->
        [record] transcripción o grabación oficial
        [press] tal como se publicó
       *[translation] traducido
    }
attested_by =
    { $wording ->
        [record] { wording }, { $outlets }
        [press] publicado así por { $outlets }
       *[translation] { wording }, publicado así por { $outlets }
    }
as_above = { $speaker }, como arriba

## Comandos

ask_command = preguntar
ask_description = Preguntar sobre los hechos: una respuesta con sus fuentes, o un honesto «no consta»
question_option = pregunta
question_description = La pregunta, en pocas palabras
private_option = privado
private_description = Si la respuesta se muestra solo a quien pregunta
check_menu = Comprobar este mensaje

## Lo que no se puede

not_yours_to_delete = Solo quien preguntó, o un moderador, puede eliminar esta respuesta.
not_yours_to_choose = Solo quien preguntó puede elegir aquí. Para una pregunta propia está /{ ask_command }.
earlier_control = Este botón es de una versión anterior del bot. Se puede volver a preguntar con /{ ask_command }.
record_gone = Esto ya no consta en el registro. Lo que consta se puede consultar con /{ ask_command }.
command_gone = Este comando ya no se ofrece. Para preguntar está /{ ask_command }.
apology = Algo ha fallado aquí, no en la pregunta. Conviene intentarlo de nuevo en un momento.
