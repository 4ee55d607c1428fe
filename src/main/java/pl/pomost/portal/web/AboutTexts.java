package pl.pomost.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the declaration of accessibility and of the page about privacy. */
@MessageBundle("about")
public interface AboutTexts {

    @Message("Deklaracja dostępności")
    String declaration();

    @Message("zobowiązuje się zapewnić dostępność serwisu")
    String commits();

    @Message("Podstawą jest ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.")
    String law();

    @Message("Data publikacji serwisu")
    String published();

    @Message("Data ostatniej istotnej aktualizacji")
    String updated();

    @Message("Stan dostępności")
    String state();

    @Message("Serwis jest")
    String serviceIs();

    @Message("częściowo zgodny")
    String partly();

    @Message("z ustawą. Każda strona jest sprawdzana automatycznie; badanie z czytnikami ekranu po polsku jeszcze się nie odbyło.")
    String withLaw();

    @Message("Deklarację sporządzono")
    String made();

    @Message("na podstawie samooceny, którą przeprowadził podmiot:")
    String assessedBy();

    @Message("Ostatni przegląd deklaracji")
    String reviewed();

    @Message("Samoocena: automatyczne badanie każdej strony (walidator HTML i narzędzie axe) oraz przegląd ekranów o szerokości 1280 i 375 pikseli.")
    String method();

    @Message("Kontakt")
    String contact();

    @Message("W sprawie dostępności pisz albo dzwoń:")
    String contactLead();

    @Message("Osoba")
    String person();

    @Message("E-mail")
    String email();

    @Message("Telefon")
    String phone();

    @Message("Wnioski i skargi")
    String procedure();

    @Message("Każdy ma prawo zażądać zapewnienia dostępności serwisu lub jego części. W żądaniu podaj swoje dane kontaktowe, stronę, której dotyczy, i wygodny dla ciebie sposób jej udostępnienia.")
    String request();

    @Message("Odpowiadamy w ciągu 7 dni; jeśli to niemożliwe, najdalej w ciągu 2 miesięcy. Gdy nie da się zapewnić dostępności, proponujemy inny sposób dostępu do informacji. Na odmowę można złożyć skargę do nas, a potem wniosek do Rzecznika Praw Obywatelskich:")
    String answer();

    @Message("Dostępność architektoniczna")
    String building();

    @Message("Serwis nie ma własnej siedziby. O dostępności sal, w których odbywają się warsztaty, informuje zaproszenie.")
    String buildingText();

    @Message("Aplikacje mobilne")
    String apps();

    @Message("Serwis nie ma aplikacji mobilnych: działa w przeglądarce telefonu.")
    String appsText();

    @Message("Prywatność")
    String privacy();

    @Message("Co Pomost wie o osobach, które z niego korzystają, po co i jak długo. Bez śledzenia, reklam i cudzych serwerów.")
    String privacyLead();

    @Message("Kto odpowiada")
    String who();

    @Message("Administratorem danych jest podmiot, który prowadzi ten serwis. Powiaty odpowiadają za dane swoich zespołów.")
    String whoText();

    @Message("Inspektor ochrony danych")
    String officer();

    @Message("Jakie dane")
    String what();

    @Message("O członkach zespołów: imię i nazwisko, instytucja, funkcja, obszar, obecność na warsztatach, kartki, pod którymi się podpisali.")
    String whatTeam();

    @Message("O kontach: nazwa konta, wybrany język, podany kontakt, role i to, kiedy ostatnio ktoś się logował.")
    String whatAccount();

    @Message("Kto i kiedy co zmienił oraz kto otwierał listy osób i kopie pracy.")
    String whatLog();

    @Message("Nie zbieramy danych imigrantów, numerów PESEL ani historii pojedynczych osób. Kartka bez podpisu nie zawiera autora.")
    String whatNot();

    @Message("Po co i na jakiej podstawie")
    String why();

    @Message("Do przygotowania lokalnego planu integracji, czyli zadania w interesie publicznym (art. 6 ust. 1 lit. e RODO), i do archiwizacji, której wymaga prawo (lit. c). Nie ma decyzji automatycznych ani profilowania.")
    String whyText();

    @Message("Jak długo")
    String howLong();

    @Message("Historia zmian i zapis dostępu: 2 lata. Dane zamkniętego konta: {days} dni, potem zostaje tylko „były członek zespołu”. Skład zespołu jest częścią planu i jest przechowywany razem z nim.")
    String howLongText(int days);

    @Message("Twoje prawa")
    String rights();

    @Message("Możesz zobaczyć, pobrać i poprawić swoje dane oraz zamknąć konto na stronie „Moje dane”. Możesz też złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.")
    String rightsText();

    @Message("Moje dane")
    String myData();

    @Message("Ciasteczka")
    String cookies();

    @Message("Tylko potrzebne: sesja logowania, zabezpieczenie formularzy i wybrany język. Twoja przeglądarka może przechować tekst, którego jeszcze nie wysłano; znika po wysłaniu albo po zamknięciu karty.")
    String cookiesText();

    @Message("Klauzula o danych osobowych zespołu: {powiat}")
    String clauseOf(String powiat);

    @Message("Prywatność w całym Pomoście")
    String privacyOfPomost();
}
