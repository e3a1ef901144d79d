# 한국어. 문장은 합니다체, 부탁은 ‘-세요’. ‘record’는 기록, 개별 ‘record’는 항목. 조사가 앞말에 따라 바뀌는 자리는 피한다.

## 제목과 이름

none_of_these = 이 중에 없음
suggestion_title = 기록에 가까운 내용
did_you_mean = 찾으시는 내용이 이 중에 있습니까?
nearest = 기록에서 가장 가까운 항목
for_example = 기록에 있는 내용의 예
in_its_place = 대신 볼 항목
follow_ups = 이어서 물어보기
who_said_this = 누가 한 말인가요?
since_when = 언제부터인가요?
what_others_say = 다른 쪽은 뭐라고 하나요?
sources = 출처
who_says_so = 누구의 말인가
others_differ = 다른 쪽은 다르게 말합니다
accounts_differ = 서로 다른 설명
account_changed = 설명이 바뀐 과정
also_given_as = 다르게 옮긴 표현:
receipts = 근거
delete = 삭제
previous_page = 이전 쪽
next_page = 다음 쪽
page = { $of }쪽 중 { $page }쪽

## 답이 없을 때

none_chosen = 그렇다면 기록에 없는 내용입니다. 기록에 있어야 한다면 운영진에게 알려 주세요.
abstention_title =
    { $reason ->
        [empty] 아직 질문이 없습니다
        [small-talk] 안녕하세요
        [about] Onrecord 소개
        [guarded] 비슷하지만 기록에 없음
       *[out-of-scope] 기록에 없음
    }
abstention =
    { $reason ->
        [empty] 몇 마디로 질문해 주세요. “{ $event }” 기록에서 찾아 드립니다.
        [small-talk] 반갑습니다. “{ $event }”에 대해 언제든지 물어보세요.
        [about] Onrecord는 편집자가 출처를 달아 작성한 기록으로 “{ $event }”에 관한 질문에 답합니다. 어느 기록에도 없는 것은 말하지 않습니다.
        [guarded] 기록에 비슷한 내용이 있지만 숫자나 이름, 부정 여부가 달라 이에 대한 답은 아닙니다.
       *[out-of-scope] 이에 관한 내용은 기록에 없습니다. 기록은 { $as_of }까지입니다.
    }
tell_the_moderators = 기록에 있어야 할 내용이라면 운영진에게 알려 주세요.
withdrawn_title = 철회됨
withdrawn = 이 항목은 철회되었습니다.
withdrawn_because = 이 항목은 { $on }에 철회되었습니다: { $note }
held_title = 검토 중
held = 편집자가 이 항목을 검토하고 있으며, 검토가 끝날 때까지 보여 드리지 않습니다.

## 답

claim_title = 주장: { $statement }
quotation_title = { $speaker }의 말
receipts_title = 근거: { $title }
sources_title = 출처: { $title }
sources_line = { sources }: { $items }
corrected = { $on } 정정: { $note }
footer = { $as_of } 기준 · { $record } · 개정 { $revision }
record_language = 기록은 영어로 되어 있습니다.

## 주장이 어떤 상태인지, 누가 언제부터 말하는지

rating =
    { $rating ->
        [confirmed] 확인됨
        [asserted] 주장됨
        [reported] 보도됨
        [disputed] 이견 있음
        [denied] 부인됨
        [superseded] 대체됨
       *[background] 배경
    }
partly_rated = 일부 { rating }
standing_rating =
    { $rating ->
        [confirmed] 둘 이상의 당사자가 확인함
        [asserted] 주장됨
        [reported] 보도되었으나 공개적으로 확인되지 않음
        [disputed] 이견 있음
        [denied] 당사자가 부인함
        [superseded] 이후 발언으로 대체됨
       *[background] 이견 없는 배경
    }
standing_stated =
    { $rating ->
        [asserted] { standing_rating }
       *[other] { standing_rating }; 발언
    }
standing_of =
    { $known ->
        [nothing] { standing_rating }.
        [speaker] { standing_stated }: { $by }.
        [date] { standing_stated }: { $on }.
       *[speaker-and-date] { standing_stated }: { $on }, { $by }.
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
enumeration_of = { $first }, { $last }

## 인용

wording =
    { $wording ->
        [record] 공식 녹취록 또는 녹화
        [press] 보도된 그대로
       *[translation] 번역
    }
attested_by =
    { $wording ->
        [record] { wording }, { $outlets }
        [press] { $outlets } 보도 그대로
       *[translation] { wording }, { $outlets } 보도 그대로
    }
as_above = { $speaker }, 위와 같음

## 주장 카드

contradicted_by = 이와 어긋나는 주장
who_says_what = 누가 무엇을 말하는가
rating_meaning =
    { $rating ->
        [confirmed] 평가: { rating }. 알 만한 위치에 있는 둘 이상의 당사자가 공개적으로 말했습니다.
        [asserted] 평가: { rating }. 주장한 쪽만 공개적으로 말했습니다.
        [reported] 평가: { rating }. 이름을 밝힌 당국자 없이 언론이 보도했습니다.
        [disputed] 평가: { rating }. 당사자들의 말이 서로 어긋납니다.
        [denied] 평가: { rating }. 해당 당사자가 사실이 아니라고 말합니다.
        [superseded] 평가: { rating }. 이후 발언으로 대체되었습니다.
       *[background] 평가: { rating }. 이견이 없는 배경입니다.
    }
claimed_by_of =
    { $known ->
        [nothing] 기록에 주장한 사람이 없습니다.
        [speaker] 주장한 쪽: { $by }. 날짜는 기록에 없습니다.
        [date] 기록에 주장한 사람이 없습니다. 시작일: { $on }.
       *[speaker-and-date] 주장한 쪽: { $by }. 시작일: { $on }.
    }
superseded_by = 대체한 주장: { $account }
took_the_place_of = 이전 주장: { $account }
uncontradicted = 기록에 이와 어긋나는 내용은 없습니다.
several_claims = 기록에 이와 관련된 주장이 여럿 있습니다.

## 메시지를 문장별로

checked_title = 문장별 확인
open_card = 주장 카드 열기
checked_introduction = 기록과 대조한 문장: { $count }개
left_unchecked = 확인하지 않은 문장이 { $count }개 더 있습니다. 따로 보내 주세요.
on_record_as_of = 문장 { $number }: 기록에 있음, “{ $statement }”: { $standing }.
contradicted_times = 어긋나는 주장 { $count }개
on_record_under = 문장 { $number }: 기록에 있음, “{ $question }” 항목.
on_record_in_words = 문장 { $number }: 기록에 있는 발언, { $speaker }
close_to = 문장 { $number }: “{ $title }”, 비슷하지만 같지는 않습니다.
close_to_words = 문장 { $number }: { $speaker }의 말과 비슷하지만 같지는 않습니다.
differs = 문장 { $number }: 기록에 없음. 비슷한 내용은 숫자나 이름, 부정 여부가 다릅니다.
not_on_record = 문장 { $number }: 기록에 없음.
words_on_record = 기록에 있는 말

## 기록을 보는 방법

view_footer = { $as_of } 기준 · 개정 { $revision }
open_claim = 이 쪽에 있는 주장의 카드 열기
open_record = 이 쪽에 있는 항목 열기
timeline_door = 시간순
positions_door = 입장
all_topics = 모든 주제
all_sources = 모든 출처
about_door = 소개
help_door = 도움말
questions_heading = 질문
claims_heading = 주장
quotations_heading = 인용
words_of = 인용 { $number }: { $speaker }
subject_unknown = 기록에 해당하는 내용이 없습니다. 입력할 때 나오는 목록에서 고르거나 /{ topics_command } 명령어를 쓰세요.

## 시간순

timeline_title = 시간순: { $subject }
time_frame_of =
    { $frame ->
        [from] { $from }부터.
        [to] { $to }까지.
        [day] { $from } 하루.
       *[both] { $from }부터 { $to }까지.
    }
nothing_in_this_time = 이 기간의 내용은 기록에 없습니다.
nothing_dated = 이에 관해 날짜가 있는 내용은 기록에 없습니다.
undated = 기록에 날짜가 없는 항목이 { $count }개 더 있습니다.
no_day_of =
    { $problem ->
        [ambiguous] 서로 다른 두 날짜로 읽힐 수 있습니다. { $example }처럼 연-월-일로 써 주세요.
       *[unreadable] 날짜로 읽을 수 없습니다. { $example }처럼 연-월-일로 쓰거나, 전날이면 “yesterday”라고 써 주세요.
    }
day_choice_of = { $day } (항목 { $count }개)

## 입장

positions_list_title = 입장: 누가 무엇을 말하는가
open_positions = 입장 보기
other_positions = 다른 입장
as_table = 표로 보기
as_picture = 그림으로 보기
positions_title = 입장: { $subject }
positions_introduction = 주제나, 기록에 발언이 있는 사람을 고르세요.
position_line = { $party }: { $stances }
stance_on =
    { $stance ->
        [confirms] 확인 { $claims }
        [asserts] 주장 { $claims }
        [reports] 보도 { $claims }
        [said-earlier] 이전 발언 { $claims }
        [no-information] 정보 없음 ({ $claims })
        [denies] 부인 { $claims }
        [contradicts] 어긋남 { $claims }
       *[silent] 침묵 { $claims }
    }
stance_word =
    { $stance ->
        [confirms] 확인
        [asserts] 주장
        [reports] 보도
        [said-earlier] 이전 발언
        [no-information] 정보 없음
        [denies] 부인
        [contradicts] 어긋남
       *[silent] 침묵
    }
silence = “침묵”은 그에 관한 발언이 기록에 없다는 뜻일 뿐입니다.
no_positions = 기록에 이에 관해 주장한 사람이 없습니다.
claims_left = 이에 관한 주장이 주제별 목록에 { $count }개 더 있습니다.

## 비교

compare_title = 바뀐 내용과 어긋나는 내용
open_comparison = 비교하기
all_comparisons = 모든 비교
stated = 발언
changed_from = 이전
changed_then = 그다음
changed_to = 이후
comparison_title = 비교: { $statement }
compare_introduction = 이전 발언을 대체했거나, 다른 발언과 어긋나는 내용입니다:
nothing_changed = 기록에 다른 발언을 대체하거나 다른 발언과 어긋나는 내용은 없습니다.
never_changed = 기록에서 이 발언은 바뀌지 않았고, 어긋나는 내용도 없습니다.

## 출처

open_source = 이 쪽에 있는 출처에 근거한 항목 보기
source_title = 출처: { $publisher }
day_unknown = 게시일 모름
records_resting = 근거한 항목 { $count }개
with_caution = 주의 사항 있음
no_address = 알려진 주소가 없어 보관된 사본을 읽었습니다.
copy_elsewhere = 링크는 다른 사이트의 사본으로 이어집니다.
caution = 주의: { $caution }
nothing_rests_on_it = 지금은 이 출처에 근거한 항목이 없습니다.

## 주제

open_topic = 주제 고르기
topics_title = 주제: { $event }
empty_topic = 지금은 이 주제에 해당하는 내용이 기록에 없습니다.
counted_questions = 질문 { $count }개
counted_claims = 주장 { $count }개
counted_quotations = 인용 { $count }개
counted_sources = 출처 { $count }개

## 소개와 도움말

about_title = Onrecord 소개
help_title = 할 수 있는 일
what_it_is = Onrecord는 편집자가 출처를 달아 작성하고 검토한 기록으로 “{ $event }”에 관한 질문에 답합니다. 모든 답에는 출처와 함께 누가 언제 어떤 말로 무엇을 말했는지가 나옵니다.
on_the_record = 기록에 있는 내용: { $counts }. 기록은 { $as_of }까지입니다.
will_not_heading = 하지 않는 일
will_not = 글을 지어내지 않습니다. 편집자가 쓰지 않은 것은 말하지 않습니다. 설명이 서로 다를 때 누가 옳은지 가리지 않고, 질문의 뜻을 짐작하지 않으며, 인용을 고치지 않습니다.
privacy_heading = 개인 정보
privacy = 쓰신 내용은 메모리에서 기록과 비교한 뒤 바로 잊습니다. 쓰신 말도 이름도 저장하거나 로그에 남기지 않습니다. 봇을 언급하거나, 직접 메시지를 보내거나, 확인을 요청할 때, 그리고 서버가 묻지 않아도 답할 수 있는 채널로 지정한 곳에서만 메시지를 다룹니다.
errors_heading = 틀린 점이 있다면
errors = 이 서버의 운영진에게 알리고, 답 아래에 적힌 항목 이름을 말해 주세요. 정정한 내용은 날짜와 함께 항목에 표시됩니다.
licence_heading = 라이선스
licence = 자유 소프트웨어이며 MIT와 Apache-2.0 가운데 고를 수 있습니다.
help_introduction = “{ $event }”에 대해 자유롭게 물어보거나, 기록을 다른 방식으로 살펴보세요:
help_besides = 채널에서 봇을 언급하거나 직접 메시지를 보내도 됩니다.
## 인용문 확인

verdict =
    { $verdict ->
        [verbatim] 말한 그대로
        [cut] 일부만
        [translated] 번역
        [other-speaker] 다른 사람의 말
        [altered] 바뀜
        [joined] 이어 붙임
        [too-short] 판단하기에 너무 짧음
        [too-long] 대조하기에 너무 긺
        [empty] 아직 인용문이 없음
       *[not-on-record] 기록에 없음
    }
found_title =
    { $verdict ->
        [verbatim] { verdict }: 기록에 있는 { $speaker }의 말
        [cut] { verdict }: 기록에 있는 { $speaker }의 말 가운데 일부
        [translated] { verdict }: { $speaker } 자신의 말은 아님
        [other-speaker] { verdict }: 기록에는 { $speaker }의 말
       *[other] { verdict }: 기록에 있는 { $speaker }의 말과 다름
    }
unfound_title =
    { $verdict ->
        [joined] { verdict }: 여러 인용문의 조각이 하나로
       *[other] { verdict }
    }
numbered = { $n }. { $title }
is_verbatim =
    { $wording ->
        [record] 공식 녹취록 또는 녹화에 있는 말입니다.
       *[other] { $outlets } 보도에 있는 말입니다. 녹취록은 기록에 없습니다.
    }
others_print_otherwise = 다른 매체는 다르게 옮겼습니다.
is_part = 아래 인용문의 일부입니다.
breaks_off = 문장 중간에서 시작하거나 끝나지만 표시가 없습니다.
leaves_out =
    { $concern ->
        [negation] 문장의 나머지에 부정하는 말이 있습니다: { $words }
       *[other] 문장의 나머지에 조건이나 유보가 있습니다: { $words }
    }
printed_alone = { $outlets } 보도에는 이 말만 있습니다.
is_translated = { $outlets } 보도에 있는 번역문이며, 말한 사람 자신의 말이 아닙니다.
original_below = 말한 사람 자신의 말로 기록된 것은 아래에 있습니다.
not_by = 기록에 따르면 { $named }의 말이 아니라 { $speaker }의 말입니다.
not_by_stranger = 기록에 따르면 { $speaker }의 말이며, 거론된 사람은 기록에 없습니다.
by_body = 기록에 따르면 { $speaker }의 말이며, 사람 이름은 나오지 않습니다.
changed =
    { $concern ->
        [number] 숫자나 수량이 바뀌었습니다.
        [negation] 부정하는 말이 더해지거나 빠지거나 바뀌었습니다.
       *[condition] 조건, 또는 얼마나 확실한지를 나타내는 말이 바뀌었습니다.
    }
moved = 낱말의 자리가 바뀌었습니다.
differs_in_form = 낱말은 같고, 대소문자나 철자, 문장 부호만 다릅니다.
surrounded = 기록에 있는 말은 모두 있습니다. 앞뒤의 말은 기록에 없습니다.
printed_otherwise = { $outlets } 보도에는 꼭 이대로 있지만, 공식 녹취록 또는 녹화에 있는 말은 다릅니다.
beside_translation = { $outlets } 보도에 있는 번역문과 대조했습니다.
compared_as = 낱말별로 { $left_out } 부분과 { $added } 부분: { $differences }
beside_best = 가장 잘 입증된 표현과 대조하면: { $differences }
left_out = 빠진
added = 더해진
is_joined = 조각마다 기록에 있지만, 하나로 된 말은 없습니다.
no_such_quotation = 이 말과 가까운 인용문이 기록에 없습니다.
too_few_words = 이렇게 짧은 말은 누구라도 할 수 있습니다. 조금 더 적어 주세요.
too_many_words = 한 번에 대조하기에 너무 깁니다. { $most }개 낱말까지 적어 주세요.
no_words = 인용문을 적거나, /{ quote_command } 명령어로 기록된 인용문을 살펴보세요.
also_on_record = 기록에 있는 다른 것
more_wordings = 다른 표현 { $n }개는 근거에 있습니다.
unchecked = 처음 { $checked }개 인용문을 확인했고, 나머지 { $n }개는 확인하지 않았습니다.
too_long_to_show = 인용문이 길어 여기에 보일 수 없습니다. 아래에서 고르면 전문을 읽을 수 있습니다.

## 인용문 보기

quotations_title = 기록된 인용문
quotations_of = 인용문: { $of }
quotation_count = 모두 { $n }개입니다. 하나를 고르면 다른 표현과 그 말에 근거한 기록을 볼 수 있습니다.
none_quoted = 맞는 인용문이 기록에 없습니다.
nobody_quoted = 그런 이름을 가진 사람의 인용문은 기록에 없습니다.
quotations_overview = 인용문마다 말 그대로, 말한 사람과 출처, 표현의 유래와 함께 기록되어 있습니다. 누구의 말인지, 무엇에 대한 말인지 고르세요.
choose_quotation = 인용문 고르기
by_whom = 누구의 말
on_what = 무엇에 대한 말
counted = { $of }: { $n }

## 명령어

ask_command = 질문하기
ask_description = 사건에 대해 물어보세요. 출처가 있는 답, 아니면 솔직한 “기록에 없음”을 드립니다.
question_option = 질문
question_description = 몇 마디로 쓴 질문
private_option = 나만보기
private_description = 답을 나만 볼지 여부
check_menu = 이 메시지 확인
check_menu_description = 메시지 메뉴의 앱에서: 메시지의 내용을 기록과 대조합니다
check_command = 확인하기
check_description = 주장을 기록과 대조합니다. 누가 말했고, 누구의 말과 어긋나며, 언제부터인지 보여 드립니다.
statement_option = 주장
statement_description = 주장 하나, 또는 하나씩 확인할 몇 문장
timeline_command = 시간순
timeline_description = 누가 언제 무엇을 말했는지: 주장과 인용을 시간순으로
from_option = 시작
from_description = 첫날, 예: 2024-10-28
to_option = 끝
to_description = 마지막 날, 예: 2024-10-28
subject_option = 대상
subject_description = 주제, 기록에 발언이 있는 사람, 또는 몇 마디로 쓴 질문
positions_command = 입장
positions_description = 누가 무엇을 말하는지: 어느 쪽이 확인하고, 주장하고, 어긋나고, 침묵하는지
form_option = 형식
form_description = 글로 볼지 그림으로 볼지
compare_command = 비교
compare_description = 숫자나 발언이 어떻게 바뀌었고 누가 다르게 말하는지, 양쪽의 말과 함께
compared_description = 바뀌었거나 다른 말과 어긋나는 발언
sources_command = 출처
sources_description = 기록의 근거: 모든 출처와 날짜, 링크, 주의 사항
topics_command = 주제
topics_description = 기록에 있는 모든 내용을 주제별로 살펴보기
about_command = 소개
about_description = 이 봇은 무엇이고, 무엇을 하지 않으며, 오류는 어떻게 알리는지
help_command = 도움말
help_description = 할 수 있는 일을 명령어마다 한 줄로
quote_command = 인용
quote_description = 정말 그렇게 말했을까요? 인용문을 낱말별로 대조합니다. 글이 없으면 기록된 인용문을 보여 줍니다.
text_option = 글
text_description = 확인할 말. 따옴표와 이름은 있어도 없어도 됩니다.
speaker_option = 발언자
speaker_description = 그 말을 했다는 사람, 또는 인용문을 보고 싶은 사람
quoted_description = 무엇에 대한 말인지. 주제별로 인용문을 찾을 때 씁니다.
check_quotation_menu = 이 인용문 확인
check_quotation_menu_description = 메시지 메뉴의 앱에서: 인용된 말을 기록과 낱말별로 대조합니다.

## 할 수 없는 일

answered_above = 답변이 위에 있습니다({ $ago }): { $link }
too_many_questions = 1분 동안 질문이 많았습니다. { $seconds }초 후에 다시 질문해 주세요.
unreadable_reply = Discord는 봇을 언급하지 않은 메시지를 봇에게 보여 주지 않습니다. 그 메시지를 확인하려면 메시지 메뉴(우클릭 또는 길게 누르기) → 앱 → “{ check_menu }”를 선택해 주세요.
wordless_reply = 그 메시지에는 확인할 글이 없습니다. 이미지에 적힌 내용은 /{ check_command }에 입력해 주세요.
not_yours_to_delete = 질문한 사람이나 운영진만 이 답을 삭제할 수 있습니다.
not_yours_to_choose = 여기서는 질문한 사람만 고를 수 있습니다. 직접 물어보려면 /{ ask_command } 명령어를 쓰세요.
earlier_control = 이 버튼은 이전 버전의 봇이 만든 것입니다. /{ ask_command } 명령어로 다시 물어보세요.
record_gone = 더 이상 기록에 없는 내용입니다. 기록에 있는 내용은 /{ ask_command } 명령어로 물어보세요.
command_gone = 더 이상 제공하지 않는 명령어입니다. /{ ask_command } 명령어로 물어보세요.
apology = 질문이 아니라 이쪽에서 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.
