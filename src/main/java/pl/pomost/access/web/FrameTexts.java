package pl.pomost.access.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame around every page. */
@MessageBundle("frame")
public interface FrameTexts {

    @Message("Przejdź do treści")
    String skip();

    @Message("Wersja demonstracyjna")
    String demo();

    @Message("Demo")
    String demoShort();

    @Message("dzień w procesie: {date}")
    String demoDay(String date);

    @Message("Menu")
    String menu();

    @Message("Główne menu")
    String mainMenu();

    @Message("Co dalej")
    String next();

    @Message("Powiaty")
    String powiats();

    @Message("Plany")
    String plans();

    @Message("Porównanie")
    String comparison();

    @Message("Praktyki")
    String practices();

    @Message("Standardy")
    String standards();

    @Message("Zespoły")
    String groups();

    @Message("Wiedza")
    String knowledge();

    @Message("Kontakty w powiatach")
    String contacts();

    @Message("Szukaj")
    String search();

    @Message("Zaloguj się")
    String login();

    @Message("Wyloguj")
    String logout();

    @Message("{powiat}: menu")
    String railMenu(String powiat);

    @Message("Pomost – lokalne plany integracji w województwie pomorskim")
    String footer();

    @Message("Deklaracja dostępności")
    String accessibility();

    @Message("Deklaracje i podpisy")
    String declarations();

    @Message("Błąd:")
    String mistake();

    @Message("Popraw to i wyślij jeszcze raz")
    String mistakes();

    @Message("Jest tu twój niezapisany tekst, wpisany")
    String keptText();

    @Message("Zachowała go ta przeglądarka. Wstaw go do pól i zapisz albo usuń, jeśli nie jest już potrzebny.")
    String keptTextHint();

    @Message("Wstaw go do pól")
    String keptTextUse();

    @Message("Usuń go")
    String keptTextDrop();

    @Message("Jesteś tutaj")
    String here();

    @Message("Język")
    String language();

    @Message("Prywatność")
    String privacy();

    @Message("Pomoc:")
    String help();

    @Message("Ta część jest na razie tylko po polsku.")
    String polishOnly();

    @Message("Sesja wygasła, więc formularz nie został wysłany. Twój tekst zachowała ta przeglądarka: wstaw go poniżej, sprawdź i wyślij jeszcze raz.")
    String sessionEnded();

    @Message("Zapisano.")
    String saved();

    @Message("usunięte:")
    String goneHere();

    @Message("dodane:")
    String newHere();
}
