package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which organisations outside read plans and give their opinion. */
@MessageBundle("outside")
public interface OutsideTexts {

    @Message("Opinia o planach integracji")
    String title();

    @Message("Opinia o planie: {powiat}")
    String titleOf(String powiat);

    @Message("Regionalny Ośrodek Polityki Społecznej prosi o opinię. Nie trzeba konta.")
    String lead();

    @Message("Prosimy o opinię do {day}. Do tego dnia działa link i można poprawić wysłaną opinię.")
    String until(String day);

    @Message("O co pytamy: {question}")
    String question(String question);

    @Message("Plany")
    String plans();

    @Message("Plan")
    String plan();

    @Message("Stan opinii")
    String state();

    @Message("jeszcze bez opinii")
    String notYet();

    @Message("jest szkic, niewysłany")
    String draft();

    @Message("wysłana {day}")
    String given(String day);

    @Message("wysłana {day}, poprawka czeka na wysłanie")
    String correcting(String day);

    @Message("ocena zakończona")
    String over();

    @Message("ROPS zakończył ocenę tego planu. Opinii nie można już wysłać ani zmienić.")
    String overHint();

    @Message("Dokument i formularz")
    String columns();

    @Message("Dokument")
    String document();

    @Message("Opinia")
    String form();

    @Message("Wersja złożona do oceny, bez danych osobowych i bez małych liczb. Nie jest jeszcze publiczna. Dokument jest po polsku.")
    String documentHint();

    @Message("W tej wersji planu nie ma nic o tych obszarach.")
    String nothing();

    @Message("O planie jako całości")
    String whole();

    @Message("Ogólna ocena")
    String stance();

    @Message("pozytywna")
    String positive();

    @Message("z uwagami")
    String withRemarks();

    @Message("negatywna")
    String negative();

    @Message("Uzasadnienie")
    String reason();

    @Message("Co jest dobre, co trzeba zmienić i dlaczego. Proszę podawać kody wpisów i nie pisać o konkretnych osobach.")
    String reasonHint();

    @Message("O obszarach")
    String areas();

    @Message("Można pominąć obszary, o których nie chcą Państwo nic powiedzieć.")
    String areasHint();

    @Message("Ocena obszaru")
    String kind();

    @Message("nie opiniujemy")
    String none();

    @Message("dobrze")
    String good();

    @Message("zalecenie")
    String recommendation();

    @Message("zastrzeżenie")
    String concern();

    @Message("Zalecenie albo zastrzeżenie")
    String words();

    @Message("Kto opiniuje")
    String who();

    @Message("Imię i nazwisko")
    String name();

    @Message("Stanowisko")
    String position();

    @Message("Nazwisko i stanowisko zobaczą osoby z ROPS, które oceniają plan. W planie ich nie będzie.")
    String whoHint();

    @Message("Jak używamy tych danych")
    String privacy();

    @Message("Zapisz szkic")
    String keep();

    @Message("Sprawdź i wyślij")
    String check();

    @Message("Szkic czyta tylko ten, kto ma link. ROPS zobaczy opinię dopiero po wysłaniu.")
    String keepHint();

    @Message("Szkic jest zapisany. Można wrócić do niego tym samym linkiem.")
    String kept();

    @Message("Dziękujemy, opinia jest wysłana. Do końca terminu można ją poprawić na tej stronie.")
    String sent();

    @Message("Opinię wysłano {day}. Można ją poprawić i wysłać jeszcze raz; liczy się ostatnia.")
    String sentOn(String day);

    @Message("To jest szkic. ROPS go jeszcze nie widzi.")
    String draftHint();

    @Message("Sprawdź opinię i wyślij")
    String sendTitle();

    @Message("Tak opinię zobaczy ROPS.")
    String sendLead();

    @Message("Wyślij opinię")
    String send();

    @Message("Wróć i popraw")
    String goBack();

    @Message("Wybierz ogólną ocenę.")
    String stanceMissing();

    @Message("Napisz uzasadnienie.")
    String reasonMissing();

    @Message("Napisz, na czym polega zalecenie albo zastrzeżenie.")
    String wordsMissing();

    @Message("Wybierz, czy to zalecenie, czy zastrzeżenie.")
    String kindMissing();

    @Message("Wpisz imię i nazwisko.")
    String nameMissing();

    @Message("Wpisz stanowisko.")
    String positionMissing();

    @Message("Ten tekst jest za długi: może mieć najwyżej {most} znaków.")
    String tooLong(int most);

    @Message("W tekście jest znak, którego nie można zapisać. Wpisz go od nowa.")
    String broken();

    @Message("Tę opinię zapisano w międzyczasie w innym oknie. Poniżej jest to, co wpisano tutaj; zapisanie zastąpi tamten tekst.")
    String meanwhile();

    @Message("Nie można teraz zapisać: {why}")
    String refused(String why);

    @Message("Ten link nie działa")
    String dead();

    @Message("Mógł wygasnąć, mógł zostać odwołany albo brakuje w nim liter. Proszę napisać lub zadzwonić do osoby, która go przysłała: jej nazwisko jest na końcu listu.")
    String deadHint();

    @Message("Za dużo prób z tego miejsca. Spróbuj za minutę.")
    String tooOften();
}
