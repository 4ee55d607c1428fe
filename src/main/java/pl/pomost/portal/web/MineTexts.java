package pl.pomost.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which somebody sees what is kept about them. */
@MessageBundle("mine")
public interface MineTexts {

    @Message("Moje dane")
    String title();

    @Message("Co Pomost o tobie wie. Możesz to pobrać, poprawić i zamknąć konto.")
    String lead();

    @Message("Konto")
    String account();

    @Message("Nazwa konta")
    String username();

    @Message("Jak cię podpisujemy")
    String shownAs();

    @Message("Język")
    String language();

    @Message("według przeglądarki")
    String byBrowser();

    @Message("Ostatnia wizyta")
    String lastSeen();

    @Message("Role")
    String roles();

    @Message("Nie masz żadnej roli.")
    String noRoles();

    @Message("W zespołach")
    String team();

    @Message("Żaden zespół nie połączył cię z tym kontem.")
    String noTeam();

    @Message("Imię, nazwisko i funkcję w zespole poprawia koordynator powiatu.")
    String teamHint();

    @Message("Ślady pracy")
    String traces();

    @Message("Obecności na warsztatach")
    String attended();

    @Message("Podpisane kartki")
    String signed();

    @Message("Zapisane zmiany")
    String deeds();

    @Message("Zapisane otwarcia danych chronionych")
    String openings();

    @Message("Pobierz wszystko (JSON)")
    String download();

    @Message("Wybierz, jakie listy dostajesz")
    String letters();

    @Message("Listy do mnie w Pomoście")
    String lettersKept();

    @Message("Adres z logowania: {address}. Wpisany tutaj ma pierwszeństwo.")
    String loginAddress(String address);

    @Message("Popraw swoje dane")
    String correct();

    @Message("Imię i nazwisko")
    String name();

    @Message("Puste pole: używamy nazwy z logowania.")
    String nameHint();

    @Message("E-mail")
    String email();

    @Message("Telefon służbowy")
    String phone();

    @Message("(można pominąć)")
    String optional();

    @Message("Zapisz")
    String save();

    @Message("Zapisano.")
    String saved();

    @Message("Skróć do 200 znaków.")
    String nameTooLong();

    @Message("Podaj adres e-mail, na przykład jan.kowalski@powiat.pl.")
    String emailWrong();

    @Message("Podaj numer telefonu: cyfry, spacje i plus.")
    String phoneWrong();

    @Message("Zamknij konto")
    String close();

    @Message("Stracisz wszystkie role. Kartki i wpisy zostaną, podpisane „były członek zespołu”. Skład zespołu w planie zmienia koordynator. Resztę danych konta usuniemy po {days} dniach. Tego nie da się cofnąć.")
    String closeLead(int days);

    @Message("Rozumiem i chcę zamknąć konto")
    String understand();

    @Message("Zaznacz, że to rozumiesz.")
    String understandMissing();

    @Message("Zapisane teksty planu")
    String texts();

    @Message("Koordynujesz bez następcy: {powiaty}. Najpierw przekaż komuś tę rolę.")
    String lastCoordinator(String powiaty);
}
