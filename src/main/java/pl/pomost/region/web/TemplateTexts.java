package pl.pomost.region.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which ROPS sets how the documents of an edition are dressed. */
@MessageBundle("dress")
public interface TemplateTexts {

    @Message("Szablon dokumentów")
    String title();

    @Message("Tak będą wyglądać plany tej edycji w PDF, Wordzie, OpenDocument, HTML i prezentacji: logotypy, zdanie o finansowaniu, krój pisma. Treść planu i jej suma kontrolna nie zmieniają się.")
    String lead();

    @Message("Zapisaliśmy szablon. Pliki pobrane od teraz będą go miały.")
    String saved();

    @Message("Krój pisma")
    String typeface();

    @Message("bezszeryfowy (Noto Sans, w Wordzie Calibri)")
    String sans();

    @Message("szeryfowy (Liberation Serif, w Wordzie Times New Roman)")
    String serif();

    @Message("Zdanie o finansowaniu")
    String funding();

    @Message("Stanie na stronie tytułowej i w stopce. Na przykład: „Projekt współfinansowany przez Unię Europejską z Funduszu Azylu, Migracji i Integracji”.")
    String fundingHint();

    @Message("Ciąg logotypów")
    String strip();

    @Message("Jeden obraz PNG albo JPEG, najlepiej szeroki na 1800 punktów i na białym tle. Bez nowego pliku zostaje obecny.")
    String stripHint();

    @Message("Obecny ciąg logotypów: {alternative}")
    String present(String alternative);

    @Message("Co jest na logotypach")
    String alternative();

    @Message("Przeczyta to czytnik ekranu. Na przykład: „Fundusze Europejskie, Rzeczpospolita Polska, Unia Europejska, Samorząd Województwa”.")
    String alternativeHint();

    @Message("napisz, co jest na logotypach")
    String alternativeMissing();

    @Message("Usuń logotypy")
    String without();

    @Message("dołącz plik PNG albo JPEG, który da się otworzyć")
    String unreadable();

    @Message("dołącz mniejszy obraz")
    String tooLarge();

    @Message("Zapisz szablon")
    String save();
}
