package pl.pomost.consultation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What everybody reads who takes part in a public consultation. */
@MessageBundle("consult")
public interface ConsultTexts {

    @Message("Konsultacje planu: {powiat}")
    String title(String powiat);

    @Message("Wcześniejsze konsultacje planu: {powiat}, od {from} do {to}")
    String earlierTitle(String powiat, String from, String to);

    @Message("To są wcześniejsze konsultacje tego planu. Uwagi i odpowiedzi zostają tu do czytania.")
    String isEarlier();

    @Message("Inne konsultacje tego planu")
    String others();

    @Message("Konsultacje planów")
    String all();

    @Message("Powiaty pytają mieszkańców, co sądzą o projektach planów. Każdy może przeczytać projekt i napisać, co zmienić. Nie trzeba się logować.")
    String allLead();

    @Message("Teraz nie ma otwartych konsultacji.")
    String none();

    @Message("Powiat")
    String powiat();

    @Message("Do kiedy")
    String until();

    @Message("od {day}")
    String fromDay(String day);

    @Message("Plan mówi, co powiat zrobi, żeby ludziom, którzy tu przyjechali, i tym, którzy są tu od dawna, żyło się razem dobrze: w szkole, u lekarza, w pracy i w sąsiedztwie.")
    String what();

    @Message("To jeszcze projekt. Napisz, co jest dobre, a co trzeba zmienić.")
    String whatToDo();

    @Message("Kiedy")
    String when();

    @Message("od {from} do {to}")
    String period(String from, String to);

    @Message("do końca dnia {to}, zostało dni: {days}")
    String left(String to, long days);

    @Message("Jak wziąć udział")
    String ways();

    @Message("Otwarte spotkanie")
    String meeting();

    @Message("E-mail")
    String mail();

    @Message("Konsultacje zaczną się {day}. Wtedy będzie tu projekt planu i formularz.")
    String announced(String day);

    @Message("Konsultacje skończyły się {day}. Nowych uwag już nie przyjmujemy.")
    String closed(String day);

    @Message("Odpowiedzi na uwagi pojawiają się niżej. Gdy wszystkie będą gotowe, powiat poprawi projekt i złoży plan.")
    String closedNext();

    @Message("Zgłoś uwagę")
    String remark();

    @Message("Zgłoś uwagę do tej części")
    String remarkHere();

    @Message("Formularz do druku")
    String paper();

    @Message("W skrócie")
    String summary();

    @Message("Projekt planu jest po polsku. Uwagę możesz napisać w swoim języku.")
    String polishDocument();

    @Message("Projekt, rozdział po rozdziale")
    String chapters();

    @Message("Rozdział {number}. {title}")
    String chapter(String number, String title);

    @Message("Rozdział {number}")
    String chapterNumber(String number);

    @Message("Wszystkie rozdziały")
    String allChapters();

    @Message("Następny: {title}")
    String next(String title);

    @Message("To jest wersja {version} projektu z dnia {day}. Do końca konsultacji się nie zmienia.")
    String version(String version, String day);

    @Message("Uwagi i odpowiedzi")
    String remarks();

    @Message("Nie ma jeszcze uwag, które można pokazać.")
    String noRemarks();

    @Message("Od kogo i o czym")
    String who();

    @Message("Uwaga")
    String text();

    @Message("Odpowiedź")
    String answer();

    @Message("Decyzja")
    String decision();

    @Message("czeka na odpowiedź")
    String waits();

    @Message("Tej treści nie pokazujemy: {why}.")
    String held(String why);

    @Message("tłumaczenie: {who}")
    String translated(String who);

    @Message("cały plan")
    String wholePlan();

    @Message("Twoja uwaga")
    String formTitle();

    @Message("Napisz swoimi słowami, w języku, w którym ci najłatwiej. Nie pytamy o imię ani nazwisko.")
    String formLead();

    @Message("Czego dotyczy uwaga")
    String about();

    @Message("Co chcesz powiedzieć")
    String words();

    @Message("Najwyżej {most} znaków. Nie pisz nazwisk, adresów ani telefonów, swoich i cudzych.")
    String wordsHint(int most);

    @Message("Kim jesteś (możesz pominąć)")
    String role();

    @Message("Bez nazwiska, na przykład: rodzic, pracownica sklepu, mieszkaniec Chmielna. To, co tu wpiszesz, pokażemy przy twojej uwadze.")
    String roleHint();

    @Message("Język uwagi")
    String language();

    @Message("E-mail, jeżeli chcesz dostać odpowiedź (możesz pominąć)")
    String answerTo();

    @Message("Użyjemy go tylko do tej odpowiedzi i potem usuniemy.")
    String answerToHint();

    @Message("Zostaw to pole puste")
    String trap();

    @Message("To pole ma zostać puste. Wypełniają je automaty. Usuń, co w nim jest, i wyślij jeszcze raz.")
    String trapped();

    @Message("Wyślij uwagę")
    String send();

    @Message("Co zrobimy z twoją uwagą")
    String clauseTitle();

    @Message("Uwagi zbiera: {powiat}. Przeczyta je koordynator planu, potem opublikujemy treść uwagi, jej datę, to, co wpisano w polu „Kim jesteś”, i odpowiedź, bez adresu e-mail. Treści, w której są dane osobowe albo obraźliwe słowa, nie publikujemy. Adres e-mail jest dobrowolny, usuwamy go po wysłaniu odpowiedzi, najpóźniej po {days} dniach. Adresu komputera ani telefonu nie zapisujemy.")
    String clause(String powiat, int days);

    @Message("Więcej o prywatności")
    String privacy();

    @Message("Napisz, co chcesz powiedzieć.")
    String wordsMissing();

    @Message("Uwaga ma {length} znaków, a może mieć najwyżej {most}. Skróć ją albo wyślij dwie uwagi.")
    String wordsLong(int length, int most);

    @Message("Po słowach „{before}” jest znak, którego nie widać. Skasuj to miejsce i wpisz je jeszcze raz.")
    String unseen(String before);

    @Message("Wpisz najwyżej {most} znaków.")
    String roleLong(int most);

    @Message("To nie wygląda na adres e-mail. Popraw go albo zostaw puste pole.")
    String mailWrong();

    @Message("Z tego miejsca przyszło przed chwilą bardzo dużo uwag. Twój tekst jest poniżej. Wyślij go jeszcze raz za dziesięć minut albo użyj formularza do druku.")
    String tooMany();

    @Message("Konsultacje nie są teraz otwarte")
    String notOpen();

    @Message("Uwaga nie została przyjęta. Twój tekst jest poniżej: możesz go skopiować.")
    String notTaken();

    @Message("Dziękujemy za uwagę")
    String thanks();

    @Message("Numer twojej uwagi: {code}")
    String thanksNumber(String code);

    @Message("Zapisz go, żeby znaleźć odpowiedź. Uwaga pojawi się na stronie, gdy koordynator ją przeczyta. Odpowiedź będzie tam po polsku i w języku uwagi.")
    String thanksNext();

    @Message("Wróć do konsultacji")
    String back();

    @Message("Napisz jeszcze jedną uwagę")
    String another();

    @Message("Wydrukuj tę stronę. Wypełnioną kartkę oddaj w urzędzie albo bibliotece do {day}.")
    String paperHint(String day);

    @Message("Formularz uwag do projektu planu")
    String paperTitle();

    @Message("Część planu (numer rozdziału lub działania, albo cały plan)")
    String paperAbout();

    @Message("Data")
    String paperDate();

    @Message("Projekt planu i formularz w internecie")
    String paperAddress();

    @Message("Trwają konsultacje planów")
    String running();

    @Message("Zobacz konsultacje")
    String see();

    @Message("uwzględniona")
    String taken();

    @Message("częściowo uwzględniona")
    String partly();

    @Message("nieuwzględniona – wyjaśniono")
    String explained();

    @Message("poza zakresem planu")
    String beside();

    @Message("są w niej dane osobowe")
    String heldPersonal();

    @Message("są w niej obraźliwe słowa")
    String heldInsult();

    @Message("to reklama albo wiadomość od automatu")
    String heldAdvert();

    @Message("Odpowiedź na uwagę {code}: {powiat}")
    String letterSubject(String code, String powiat);

    @Message("Dziękujemy za uwagę do projektu planu. Oto odpowiedź.")
    String letterThanks();

    @Message("Decyzja: {decision}.")
    String letterDecision(String decision);

    @Message("Wszystkie uwagi i odpowiedzi: {address}")
    String letterLink(String address);

    @Message("Ten adres e-mail został już usunięty z Pomostu, nie odpisuj na ten list.")
    String letterEnd();
}
