# Español, para todas las variantes: sin tratamiento de persona donde se pueda. «Record» es registro; cada «record», entrada.

## Títulos y etiquetas

none_of_these = Ninguna de estas
suggestion_title = Algo parecido consta
did_you_mean = ¿Se trata de alguna de estas?
nearest = Lo más cercano en el registro
for_example = En el registro, por ejemplo
in_its_place = En su lugar
follow_ups = Para seguir preguntando
who_said_this = ¿Quién lo dijo?
since_when = ¿Desde cuándo?
what_others_say = ¿Qué dicen los demás?
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

## Fichas de afirmaciones

contradicted_by = Lo contradice
who_says_what = Quién dice qué
rating_meaning =
    { $rating ->
        [confirmed] Valoración: { rating }. Lo ha declarado en público más de una parte que podría saberlo.
        [asserted] Valoración: { rating }. Lo ha declarado en público solo quien lo afirma.
        [reported] Valoración: { rating }. Lo publica un medio sin ningún responsable citado por su nombre.
        [disputed] Valoración: { rating }. Las partes se contradicen.
        [denied] Valoración: { rating }. La parte afectada dice que no es así.
        [superseded] Valoración: { rating }. Una declaración posterior ocupa su lugar.
       *[background] Valoración: { rating }. Contexto no discutido.
    }
claimed_by_of =
    { $known ->
        [nothing] Consta sin que se nombre a quien lo afirma.
        [speaker] Lo afirma { $by }; el día no consta.
        [date] Consta sin que se nombre a quien lo afirma, desde el { $on }.
       *[speaker-and-date] Lo afirma { $by }, desde el { $on }.
    }
superseded_by = Superado por: { $account }
took_the_place_of = Ocupa el lugar de: { $account }
uncontradicted = Nada en el registro lo contradice.
several_claims = Varias afirmaciones del registro tratan de esto.

## Un mensaje, frase por frase

checked_title = Frase por frase
open_card = Abrir la ficha de una afirmación
checked_introduction =
    { $count ->
        [one] Una frase, comparada con el registro:
       *[other] { $count } frases, cada una comparada con el registro:
    }
left_unchecked =
    { $count ->
        [one] Otra frase quedó sin comprobar; conviene enviarla sola.
       *[other] Otras { $count } frases quedaron sin comprobar; conviene enviarlas solas.
    }
on_record_as_of = Frase { $number }: consta como «{ $statement }»: { $standing }.
contradicted_times =
    { $count ->
        [one] la contradice una afirmación
       *[other] la contradicen { $count } afirmaciones
    }
on_record_under = Frase { $number }: consta bajo «{ $question }».
on_record_in_words = Frase { $number }: consta en palabras de { $speaker }
close_to = Frase { $number }: cercana a «{ $title }», pero no es lo mismo.
close_to_words = Frase { $number }: cercana a palabras de { $speaker }, pero no es lo mismo.
differs = Frase { $number }: no consta; lo más cercano difiere en una cifra, un nombre o un «no».
not_on_record = Frase { $number }: no consta.
words_on_record = las palabras que constan

## Vistas del registro

view_footer = A fecha de { $as_of } · revisión { $revision }
open_claim = Abrir la ficha de una afirmación de esta página
open_record = Abrir una entrada de esta página
timeline_door = Cronología
positions_door = Posturas
all_topics = Todos los temas
all_sources = Todas las fuentes
about_door = Acerca de
help_door = Ayuda
questions_heading = Preguntas
claims_heading = Afirmaciones
quotations_heading = Citas
words_of = Cita { $number }: { $speaker }
subject_unknown = Nada en el registro corresponde a eso. Se puede elegir entre lo que se ofrece al escribir, o con /{ topics_command }.

## Cronología

timeline_title = Cronología: { $subject }
time_frame_of =
    { $frame ->
        [from] Desde el { $from }.
        [to] Hasta el { $to }.
        [day] Solo del { $from }.
       *[both] Del { $from } al { $to }.
    }
nothing_in_this_time = De ese tiempo no consta nada.
nothing_dated = Nada de lo que consta sobre esto tiene fecha.
undated =
    { $count ->
        [one] De otra entrada no consta el día.
       *[other] De otras { $count } entradas no consta el día.
    }
no_day_of =
    { $problem ->
        [ambiguous] Podrían ser dos días distintos. Se escribe año-mes-día, como { $example }.
       *[unreadable] No se ha podido leer ese día. Se escribe año-mes-día, como { $example }, o «yesterday» para el día anterior.
    }
day_choice_of =
    { $count ->
        [one] { $day } (una entrada)
       *[other] { $day } ({ $count } entradas)
    }

## Posturas

positions_list_title = Posturas: quién dice qué
open_positions = Ver las posturas sobre
other_positions = Otras posturas
as_table = Como tabla
as_picture = Como imagen
positions_title = Posturas: { $subject }
positions_introduction = Se puede elegir un tema, o a alguien cuyas palabras constan.
position_line = { $party }: { $stances }
stance_on =
    { $stance ->
        [confirms] confirma { $claims }
        [asserts] afirma { $claims }
        [reports] informa de { $claims }
        [said-earlier] decía antes { $claims }
        [no-information] no tiene información ({ $claims })
        [denies] desmiente { $claims }
        [contradicts] contradice { $claims }
       *[silent] silencio sobre { $claims }
    }
stance_word =
    { $stance ->
        [confirms] confirma
        [asserts] afirma
        [reports] informa
        [said-earlier] decía antes
        [no-information] sin información
        [denies] desmiente
        [contradicts] contradice
       *[silent] silencio
    }
silence = «Silencio» significa que no consta ninguna declaración suya al respecto, y nada más.
no_positions = No consta que nadie afirme nada sobre esto.
claims_left =
    { $count ->
        [one] Otra afirmación sobre esto está entre los temas.
       *[other] Otras { $count } afirmaciones sobre esto están entre los temas.
    }

## Comparaciones

compare_title = Qué cambió y qué se contradice
open_comparison = Comparar
all_comparisons = Todas las comparaciones
stated = Declarado
changed_from = De
changed_then = Después
changed_to = A
comparison_title = Comparación: { $statement }
compare_introduction = Cada una de estas declaraciones ocupó el lugar de otra anterior, o hay otra que la contradice:
nothing_changed = Ninguna declaración del registro ocupó el lugar de otra, y ninguna se contradice.
never_changed = En el registro esta declaración no cambió, y nada la contradice.

## Fuentes

open_source = Ver qué se apoya en una fuente de esta página
source_title = Fuente: { $publisher }
day_unknown = día de publicación desconocido
records_resting =
    { $count ->
        [0] ninguna entrada se apoya en ella
        [one] una entrada se apoya en ella
       *[other] { $count } entradas se apoyan en ella
    }
with_caution = con una advertencia
no_address = No se conoce ninguna dirección; se leyó una copia archivada.
copy_elsewhere = El enlace lleva a una copia en otro sitio.
caution = Advertencia: { $caution }
nothing_rests_on_it = Por ahora ninguna entrada se apoya en ella.

## Temas

open_topic = Elegir un tema
topics_title = Temas: { $event }
empty_topic = Por ahora no consta nada bajo este tema.
counted_questions =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
counted_claims =
    { $count ->
        [one] { $count } afirmación
       *[other] { $count } afirmaciones
    }
counted_quotations =
    { $count ->
        [one] { $count } cita
       *[other] { $count } citas
    }
counted_sources =
    { $count ->
        [one] { $count } fuente
       *[other] { $count } fuentes
    }

## Acerca de y ayuda

about_title = Acerca de Onrecord
help_title = Qué se puede hacer aquí
what_it_is = Onrecord responde preguntas sobre «{ $event }» con un registro que una redacción ha escrito, documentado y revisado. Cada respuesta muestra sus fuentes, y quién dijo qué, cuándo y con qué palabras.
on_the_record = Constan { $counts }. El registro llega hasta el { $as_of }.
will_not_heading = Lo que no hace
will_not = No genera texto: lo que ninguna redacción escribió, no lo dice. No decide quién tiene razón cuando las versiones difieren, no adivina qué podría querer decir una pregunta y no altera ninguna cita.
privacy_heading = Privacidad
privacy = Lo que se escribe se compara con el registro en memoria y después se olvida; ni las palabras ni el nombre se guardan o anotan. Solo atiende un mensaje cuando se le menciona, se le escribe directamente o se le pide comprobar uno, o cuando el servidor ha incluido el canal entre aquellos en los que puede responder sin que se le pregunte.
errors_heading = Si algo está mal
errors = Conviene avisar a los moderadores de este servidor y nombrar la entrada que figura al pie de la respuesta. Una corrección lleva fecha y se muestra con la entrada.
licence_heading = Licencia
licence = Software libre, bajo MIT o Apache-2.0, a elegir.
help_introduction = Se puede preguntar sobre «{ $event }» con palabras propias, o mirar el registro desde otro lado:
help_besides = También se puede mencionar al bot en un canal, o escribirle directamente.
## Comprobar citas

verdict =
    { $verdict ->
        [verbatim] Textual
        [cut] Recortada
        [translated] Traducida
        [other-speaker] Otra persona
        [altered] Alterada
        [joined] Compuesta
        [too-short] Demasiado corta para juzgar
        [too-long] Demasiado larga para comparar
        [empty] Todavía no hay cita
       *[not-on-record] No consta
    }
found_title =
    { $verdict ->
        [verbatim] { verdict }: consta así de { $speaker }
        [cut] { verdict }: parte de lo que consta de { $speaker }
        [translated] { verdict }: no es { $speaker } en sus propias palabras
        [other-speaker] { verdict }: consta de { $speaker }
       *[other] { verdict }: no es palabra por palabra lo que consta de { $speaker }
    }
unfound_title =
    { $verdict ->
        [joined] { verdict }: partes de varias citas en una
       *[other] { verdict }
    }
numbered = { $n }. { $title }
is_verbatim =
    { $wording ->
        [record] Son las palabras de la transcripción oficial o de la grabación.
       *[other] Son las palabras publicadas por { $outlets }; no consta ninguna transcripción de ellas.
    }
others_print_otherwise = Otros medios lo publican con otras palabras.
is_part = Es una parte de la cita de abajo.
breaks_off = Empieza o termina a mitad de una frase, y nada lo indica.
leaves_out =
    { $concern ->
        [negation] El resto de la frase tiene una negación: { $words }.
       *[other] El resto de la frase tiene una condición o una duda: { $words }.
    }
printed_alone = Publicado por { $outlets }: solo estas palabras.
is_translated = Es una traducción publicada por { $outlets }, no las palabras que se pronunciaron.
original_below = Lo que consta en las palabras originales está abajo.
not_by = En el registro esto es de { $speaker }, no de { $named }.
not_by_stranger = En el registro esto es de { $speaker }; a quien se nombró no lo conoce.
by_body = En el registro esto es de { $speaker }, sin nombre de persona.
changed =
    { $concern ->
        [number] Se cambió un número o una cantidad.
        [negation] Se añadió, se omitió o se cambió una negación.
       *[condition] Se cambió una condición, o una palabra que dice cuán seguro está quien habla.
    }
moved = Se movieron palabras.
differs_in_form = Las palabras son las mismas; solo difieren las mayúsculas, la ortografía o la puntuación.
surrounded = Están todas las palabras que constan; las que las rodean no constan.
printed_otherwise = Publicado exactamente así por { $outlets }; la transcripción oficial o la grabación tiene otras palabras.
beside_translation = Se compara con una traducción publicada por { $outlets }.
compared_as = Palabra por palabra, lo { $left_out } y lo { $added }: { $differences }
beside_best = Junto a la versión mejor atestiguada: { $differences }
left_out = omitido
added = añadido
is_joined = Cada parte consta por sí sola, pero no como un todo.
no_such_quotation = Ninguna cita del registro se acerca a estas palabras.
too_few_words = Tan pocas palabras pueden ser de cualquiera. Hacen falta algunas más.
too_many_words = Es demasiado para compararlo de una vez; como máximo, { $most } palabras.
no_words = Hacen falta las palabras de una cita; las que constan se pueden ver con /{ quote_command }.
also_on_record = También consta
more_wordings =
    { $n ->
        [one] Otra versión está entre los comprobantes.
       *[other] Otras { $n } versiones están entre los comprobantes.
    }
unchecked =
    { $n ->
        [one] Se comprobaron las primeras { $checked } citas; una más, no.
       *[other] Se comprobaron las primeras { $checked } citas; otras { $n }, no.
    }
too_long_to_show = La cita es demasiado larga para mostrarla aquí; se puede elegir abajo para leerla entera.

## Ver citas

quotations_title = Citas que constan
quotations_of = Citas: { $of }
quotation_count =
    { $n ->
        [one] Hay una; se puede elegir para ver sus otras versiones y lo que se basa en ella.
       *[other] Hay { $n }; se puede elegir una para ver sus otras versiones y lo que se basa en ella.
    }
none_quoted = No consta ninguna cita así.
nobody_quoted = No consta ninguna cita de nadie con ese nombre.
quotations_overview = Cada una se guarda en sus propias palabras, con su autor, sus fuentes y el origen de la versión. Se puede elegir de quién, o sobre qué.
choose_quotation = Elegir una cita
by_whom = De quién
on_what = Sobre qué
counted = { $of }: { $n }

## Comandos

ask_command = preguntar
ask_description = Preguntar sobre los hechos: una respuesta con sus fuentes, o un honesto «no consta»
question_option = pregunta
question_description = La pregunta, en pocas palabras
private_option = privado
private_description = Si la respuesta se muestra solo a quien pregunta
check_menu = Comprobar este mensaje
check_menu_description = En el menú de cualquier mensaje, en Aplicaciones: compara lo que dice con el registro
check_command = comprobar
check_description = Comparar una afirmación con el registro: quién la hace, quién la contradice, desde cuándo
statement_option = afirmación
statement_description = Una afirmación, o unas frases que se comprueban una a una
timeline_command = cronología
timeline_description = Quién dijo qué y cuándo: afirmaciones y citas por orden de tiempo
from_option = desde
from_description = Primer día, como 2024-10-28 o 28/10/2024
to_option = hasta
to_description = Último día, como 2024-10-28 o 28/10/2024
subject_option = sobre
subject_description = Un tema, alguien cuyas palabras constan, o una pregunta en pocas palabras
positions_command = posturas
positions_description = Quién dice qué: qué parte confirma, afirma, contradice o guarda silencio
form_option = formato
form_description = En palabras o como imagen
compare_command = comparar
compare_description = Cómo cambió una cifra o declaración, y quién dice otra cosa, con las palabras de ambos
compared_description = Una declaración que cambió o que se contradice
sources_command = fuentes
sources_description = En qué se apoya el registro: cada fuente con su fecha, enlace y advertencia
topics_command = temas
topics_description = Recorrer todo el registro por temas
about_command = acerca
about_description = Qué es este bot, qué no hace y cómo avisar de un error
help_command = ayuda
help_description = Qué se puede hacer aquí, una línea por comando
quote_command = cita
quote_description = ¿Se dijo así? Comprueba una cita palabra por palabra; sin texto, muestra las que constan
text_option = texto
text_description = Las palabras que se quieren comprobar, con o sin comillas y nombre
speaker_option = autor
speaker_description = Quién lo habría dicho; o de quién se quieren ver las citas
quoted_description = De qué se trata, para encontrar las citas sobre un tema
check_quotation_menu = Comprobar esta cita
check_quotation_menu_description = En el menú de cualquier mensaje, en Aplicaciones: compara palabra por palabra lo que cita

## Lo que no se puede

answered_above = La respuesta está más arriba, { $ago }: { $link }
too_many_questions =
    { $seconds ->
        [one] Han sido muchas preguntas en un minuto. Se puede volver a preguntar dentro de un segundo.
       *[other] Han sido muchas preguntas en un minuto. Se puede volver a preguntar dentro de { $seconds } segundos.
    }
unreadable_reply = Discord no muestra al bot un mensaje que no lo menciona. Para comprobarlo, está el menú de ese mensaje (clic derecho o pulsación larga) → Aplicaciones → «{ check_menu }».
wordless_reply = Ese mensaje no tiene palabras que comprobar. Lo que dice una imagen se puede escribir en /{ check_command }.
not_yours_to_delete = Solo quien preguntó, o un moderador, puede eliminar esta respuesta.
not_yours_to_choose = Solo quien preguntó puede elegir aquí. Para una pregunta propia está /{ ask_command }.
earlier_control = Este botón es de una versión anterior del bot. Se puede volver a preguntar con /{ ask_command }.
record_gone = Esto ya no consta en el registro. Lo que consta se puede consultar con /{ ask_command }.
command_gone = Este comando ya no se ofrece. Para preguntar está /{ ask_command }.
apology = Algo ha fallado aquí, no en la pregunta. Conviene intentarlo de nuevo en un momento.
