package pl.pomost.agreement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import pl.pomost.standard.VersionDifference.Part;

/** Words of the pages on which experts and organisations give their opinion on a draft of a standard. */
@MessageBundle("draftOpinion")
public interface OpinionTexts {

    @Message("Opinia o projekcie standardu {code}")
    String title(String code);

    @Message("Prośby o opinię o standardach")
    String own();

    @Message("Nikt nie prosi Cię teraz o opinię o standardzie.")
    String none();

    @Message("Zespół „{group}” prosi o opinię: {who}. Będzie pokazana jako Państwa opinia, a nie zespołu.")
    String lead(String group, String who);

    @Message("Prosimy o odpowiedź do {day}. Do tego dnia można poprawić wysłaną opinię.")
    String until(String day);

    @Message("O co pytamy: {question}")
    String question(String question);

    @Message("Projekt nie jest jeszcze publiczny. Jest po polsku.")
    String draftHint();

    @Message("Projekt standardu, wersja {number}")
    String draft(int number);

    @Message("Czym różni się od wersji obowiązującej")
    String differences();

    @Message("Opinia")
    String opinion();

    @Message("Ogólna ocena")
    String stance();

    @Message("pozytywna")
    String positive();

    @Message("z uwagami")
    String withRemarks();

    @Message("negatywna")
    String negative();

    @Message("Uzasadnienie")
    String words();

    @Message("Co jest dobre, co trzeba zmienić i dlaczego. Prosimy nie pisać o konkretnych osobach.")
    String wordsHint();

    @Message("Imię i nazwisko")
    String name();

    @Message("Stanowisko")
    String position();

    @Message("Nazwisko i stanowisko zobaczą członkowie zespołu.")
    String nameHint();

    @Message("Wyślij opinię")
    String send();

    @Message("Opinię wysłano {day}. Liczy się ostatnia.")
    String given(String day);

    @Message("Dziękujemy, opinia jest wysłana.")
    String thanks();

    @Message("Opinii nie można już wysłać ani zmienić: minął termin, zespół już o nią nie prosi albo projekt jest rozstrzygnięty.")
    String over();

    @Message("Ten link nie działa")
    String dead();

    @Message("Mógł wygasnąć, mógł zostać odwołany albo brakuje w nim liter. Prosimy napisać do zespołu, który go przysłał.")
    String deadHint();

    @Message("Za dużo prób z tego miejsca. Spróbuj za minutę.")
    String tooOften();

    @Message("Wybierz ogólną ocenę.")
    String stanceMissing();

    @Message("Napisz uzasadnienie.")
    String wordsMissing();

    @Message("Wpisz imię i nazwisko.")
    String nameMissing();

    @Message("Wpisz stanowisko.")
    String positionMissing();

    @Message("Ten tekst jest za długi: może mieć najwyżej {most} znaków.")
    String tooLong(int most);

    @Message("W tekście jest znak, którego nie można zapisać. Wpisz go od nowa.")
    String broken();

    @Message("Tę opinię wysłano w międzyczasie z innego okna. Poniżej jest to, co wpisano tutaj; wysłanie zastąpi tamtą.")
    String meanwhile();

    @Message("Nie można teraz wysłać: {why}")
    String refused(String why);

    @Message("Jak używamy tych danych")
    String privacy();

    @Message("{#when part}{#is NAME}Nazwa{#is RATIONALE}Uzasadnienie{#is AUDIENCE}Komu służy{#is COVERAGE}Co obejmuje{#is LEVEL_0}Poziom 0{#is LEVEL_1}Poziom 1{#is LEVEL_2}Poziom 2{#is LEVEL_3}Poziom 3{#is MEASURE}Co mierzymy{#is DATA_SOURCE}Skąd dane{#is DATA_FREQUENCY}Jak często są dane{#is EVIDENCE}Jakie dowody{#is LEGAL_BASIS}Podstawa prawna{/when}")
    String part(Part part);
}
