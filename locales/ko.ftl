# 한국어. 문장은 합니다체, 부탁은 ‘-세요’. ‘record’는 기록, 개별 ‘record’는 항목. 조사가 앞말에 따라 바뀌는 자리는 피한다.

## 제목과 이름

none_of_these = 이 중에 없음
suggestion_title = 기록에 가까운 내용
did_you_mean = 찾으시는 내용이 이 중에 있습니까?
nearest = 기록에서 가장 가까운 항목
for_example = 기록에 있는 내용의 예
in_its_place = 대신 볼 항목
follow_ups = 이어서 물어보기
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

## 명령어

ask_command = 질문하기
ask_description = 사건에 대해 물어보세요. 출처가 있는 답, 아니면 솔직한 “기록에 없음”을 드립니다.
question_option = 질문
question_description = 몇 마디로 쓴 질문
private_option = 나만보기
private_description = 답을 나만 볼지 여부
check_menu = 이 메시지 확인

## 할 수 없는 일

not_yours_to_delete = 질문한 사람이나 운영진만 이 답을 삭제할 수 있습니다.
not_yours_to_choose = 여기서는 질문한 사람만 고를 수 있습니다. 직접 물어보려면 /{ ask_command } 명령어를 쓰세요.
earlier_control = 이 버튼은 이전 버전의 봇이 만든 것입니다. /{ ask_command } 명령어로 다시 물어보세요.
record_gone = 더 이상 기록에 없는 내용입니다. 기록에 있는 내용은 /{ ask_command } 명령어로 물어보세요.
command_gone = 더 이상 제공하지 않는 명령어입니다. /{ ask_command } 명령어로 물어보세요.
apology = 질문이 아니라 이쪽에서 문제가 생겼습니다. 잠시 후 다시 시도해 주세요.
