package pl.pomost.consultation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the coordinator's pages about the public consultation. */
@MessageBundle("consultation")
public interface ConsultationTexts {

    @Message("Konsultacje")
    String title();

    @Message("Tu pytasz mieszkańców o projekt planu: ustalasz termin, otwierasz konsultacje, zbierasz uwagi i odpowiadasz na nie.")
    String lead();

    @Message("Konsultacje nr {number}")
    String numbered(int number);

    @Message("Konsultacje nr {number}, od {from} do {to}")
    String numberedOf(int number, String from, String to);

    @Message("Inne konsultacje tego planu")
    String others();

    @Message("Są nowsze konsultacje tego planu. Te zostają do czytania, ich uwagi możesz nadal rozpatrywać.")
    String isEarlier();

    @Message("Zmienił się projekt i chcesz zapytać o niego jeszcze raz? Następne konsultacje mają własny termin, wersję projektu i uwagi. Te zostają do czytania.")
    String nextHint();

    @Message("Przygotuj następne konsultacje")
    String prepareNext();

    @Message("Zrezygnuj z tych konsultacji")
    String giveUpNext();

    @Message("Ustal termin i sposoby")
    String settle();

    @Message("Zmień ustalenia")
    String resettle();

    @Message("Przedłuż albo zmień")
    String prolong();

    @Message("Konsultacje nie są jeszcze ustalone")
    String notSettled();

    @Message("Zacznij od terminu i sposobów, w jakie ludzie mogą wziąć udział. Nikt tego nie zobaczy, zanim nie otworzysz konsultacji.")
    String notSettledHint();

    @Message("Przygotowane, nieotwarte")
    String prepared();

    @Message("Ogłoszone, zaczną się {day}")
    String announced(String day);

    @Message("Trwają do {day}")
    String running(String day);

    @Message("Termin minął {day}. Zamknij konsultacje.")
    String over(String day);

    @Message("Zamknięte")
    String closed();

    @Message("Otwórz konsultacje")
    String open();

    @Message("Projekt planu zapisze się jako wersja, której nikt nie zmieni, i zobaczą ją wszyscy. Dalsze zmiany w projekcie nie będą w niej widoczne. Otwarcia nie można cofnąć, konsultacje można zamknąć.")
    String openHint();

    @Message("Zamknij konsultacje")
    String close();

    @Message("Po zamknięciu nikt z zewnątrz nie doda uwagi. Uwagi z papieru i e-maili możesz dopisać także potem.")
    String closeHint();

    @Message("Zobacz stronę konsultacji")
    String publicPage();

    @Message("Formularz do druku")
    String paper();

    @Message("Krócej niż {days} dni to mało: wielu ludzi się nie dowie. Zwykle daje się {usual} dni.")
    String veryShort(int days, int usual);

    @Message("Konsultacje trwają krócej niż {usual} dni. Zwykle tyle daje się na przeczytanie planu.")
    String rathershort(int usual);

    @Message("Termin")
    String term();

    @Message("od {from} do {to} ({days})")
    String termOf(String from, String to, String days);

    @Message("Języki, w których można odpowiadać")
    String languages();

    @Message("Sposoby")
    String forms();

    @Message("E-mail, na który można pisać")
    String mail();

    @Message("Uwagi")
    String remarks();

    @Message("Nie ma jeszcze uwag.")
    String noRemarks();

    @Message("Uwagi z formularza pojawią się tu same. Uwagi z kartek, e-maili i spotkań wpisujesz przyciskiem „Wpisz uwagę”.")
    String noRemarksHint();

    @Message("Odpowiedzi: {done} z {all}")
    String answered(int done, int all);

    @Message("do przeczytania: {count}")
    String toRead(int count);

    @Message("Wpisz uwagę")
    String enter();

    @Message("Wpisz uwagę z kartki, e-maila albo spotkania")
    String enterTitle();

    @Message("Zapisz i wpisz następną")
    String enterSave();

    @Message("Zapisano uwagę {code}.")
    String entered(String code);

    @Message("Jak przyszła")
    String channel();

    @Message("Dzień")
    String day();

    @Message("Od kogo")
    String sender();

    @Message("Bez nazwiska: mieszkanka gminy, rodzic, koło gospodyń.")
    String senderHint();

    @Message("E-mail do odpowiedzi")
    String answerTo();

    @Message("Nie trafia do żadnego dokumentu. Usuniemy go, gdy odpowiedź wyjdzie.")
    String answerToHint();

    @Message("Odpowiedź wyślij na ten adres sam: ta instalacja nie wysyła e-maili. Potem usuń adres.")
    String answerByHand();

    @Message("Odpowiedź wyślemy na ten adres, gdy ją opublikujesz.")
    String answerByMail();

    @Message("Usuń adres")
    String forgetAddress();

    @Message("Język")
    String language();

    @Message("Czego dotyczy")
    String about();

    @Message("cały plan")
    String wholePlan();

    @Message("Rozdział {number}. {title}")
    String chapter(String number, String title);

    @Message("Cały plan")
    String wholePlanTitle();

    @Message("Inne części")
    String otherParts();

    @Message("Treść, słowo w słowo")
    String words();

    @Message("Rozpatrz uwagę {code}")
    String handleTitle(String code);

    @Message("Pokazać treść wszystkim?")
    String show();

    @Message("Powód wstrzymania zobaczą wszyscy, treści nikt poza zespołem.")
    String showHint();

    @Message("tak")
    String showYes();

    @Message("nie: dane osobowe")
    String holdPersonal();

    @Message("nie: obraźliwe słowa")
    String holdInsult();

    @Message("nie: reklama albo automat")
    String holdAdvert();

    @Message("Tłumaczenie na polski")
    String translation();

    @Message("Kto tłumaczył")
    String translatedBy();

    @Message("wpisz, kto tłumaczył, na przykład: tłumaczka PCPR")
    String translatorMissing();

    @Message("Odpowiedź w języku uwagi")
    String answer();

    @Message("Odpowiedź")
    String answerOnly();

    @Message("Odpowiedź po polsku")
    String answerPl();

    @Message("Napisz, co zmieniono w planie albo dlaczego nie. Podpisuje powiat, bez nazwisk.")
    String answerHint();

    @Message("Decyzja")
    String decision();

    @Message("wybierz decyzję: bez niej odpowiedź nie jest pełna")
    String decisionMissing();

    @Message("napisz odpowiedź: sama decyzja nie wystarczy")
    String answerMissing();

    @Message("napisz ją także w języku uwagi, żeby pytający zrozumiał")
    String answerForeignMissing();

    @Message("napisz ją także po polsku, dla zespołu i ROPS")
    String answerPolishMissing();

    @Message("zdecyduj, czy pokazać treść")
    String showMissing();

    @Message("Ta odpowiedź jest opublikowana: można ją poprawić, nie można jej usunąć")
    String alreadyPublic();

    @Message("Teraz uwagę można tylko przeczytać: plan jest złożony, zaakceptowany albo przyjęty.")
    String onlyToRead();

    @Message("Zapisz")
    String save();

    @Message("Opublikuj gotowe odpowiedzi ({count})")
    String publish(int count);

    @Message("Opublikowane odpowiedzi: {count}.")
    String published(int count);

    @Message("Tabela (CSV)")
    String csv();

    @Message("Raport z konsultacji")
    String report();

    @Message("Uwaga")
    String remark();

    @Message("Stan")
    String state();

    @Message("do przeczytania")
    String stateNew();

    @Message("bez odpowiedzi")
    String stateAccepted();

    @Message("odpowiedź gotowa")
    String stateAnswered();

    @Message("opublikowana")
    String statePublished();

    @Message("treść wstrzymana")
    String stateHeld();

    @Message("Tej treści jeszcze nikt nie przeczytał.")
    String unread();

    @Message("Otwarte spotkanie")
    String meeting();

    @Message("osoby: {people}")
    String people(int people);

    @Message("Rozpatrz")
    String handle();

    @Message("Uwaga {code} czeka na przeczytanie")
    String letterSubject(String code);

    @Message("Przyszła uwaga {code} do projektu planu. Zanim zobaczą ją inni, przeczytaj ją i zdecyduj, czy pokazać treść.")
    String letterText(String code);
}
