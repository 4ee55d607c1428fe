package pl.pomost.export.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which files are asked for that take a while. */
@MessageBundle("exports")
public interface ExportTexts {

    @Message("Pliki do pobrania")
    String title();

    @Message("Tu zamawiasz pliki, które powstają dłużej niż chwilę: paczki dla BIP i kancelarii oraz plan w dowolnym formacie. Możesz zamknąć tę stronę i wrócić po plik później. Ten sam plik powstaje tylko raz.")
    String lead();

    @Message("Zamów plik")
    String ask();

    @Message("Co przygotować")
    String what();

    @Message("Z której wersji")
    String from();

    @Message("Paczki powstają tylko z wersji zapisanych na stałe")
    String fromHint();

    @Message("Dla kogo")
    String audience();

    @Message("Paczka BIP jest zawsze dla wszystkich, paczka EZD zawsze dla urzędu")
    String audienceHint();

    @Message("Dla zespołu i ROPS")
    String full();

    @Message("Dla wszystkich (bez nazwisk z zespołu i bez małych liczb)")
    String forPublic();

    @Message("Wersja robocza, taka jak teraz")
    String draft();

    @Message("Wersja {number} ({label}) z {day}")
    String version(int number, String label, String day);

    @Message("Przygotuj plik")
    String save();

    @Message("wybierz wersję zapisaną na stałe; robocza jeszcze się zmienia")
    String notTheDraft();

    @Message("Zamówione pliki")
    String list();

    @Message("Nie ma jeszcze żadnych plików.")
    String nothing();

    @Message("Plik")
    String file();

    @Message("Wersja")
    String ofVersion();

    @Message("robocza")
    String ofDraft();

    @Message("Stan")
    String state();

    @Message("Zamówiony")
    String asked();

    @Message("Czeka na swoją kolej")
    String waiting();

    @Message("Powstaje: krok {step} z {all} ({doing})")
    String running(int step, int all, String doing);

    @Message("Gotowy, {size}")
    String done(String size);

    @Message("Nie udało się")
    String failed();

    @Message("Zamów plik jeszcze raz. Jeśli znów się nie uda, napisz do ROPS.")
    String failedHint();

    @Message("Załączniki (dokumenty strategii i pliki podpisane) mają razem więcej niż 40 MB, a paczka tylu nie pomieści. Pobierz je osobno.")
    String failedLarge();

    @Message("Serwis dwa razy przerwał pracę nad tym plikiem, więc nie zaczyna jej trzeci raz. Zamów plik później albo napisz do ROPS.")
    String failedStopped();

    @Message("Pobierz {name}")
    String download(String name);

    @Message("Sprawdź, czy plik jest gotowy")
    String again();

    @Message("Pliki z wersji zapisanych na stałe leżą tu {days} dni, z wersji roboczej {draftDays} dni. Potem można je zamówić jeszcze raz.")
    String kept(int days, int draftDays);

    @Message("Wszystkie zamówione pliki są gotowe.")
    String ready();

    @Message("PDF (druk, archiwum)")
    String pdf();

    @Message("Word (DOCX)")
    String docx();

    @Message("OpenDocument (ODT)")
    String odt();

    @Message("Strona w jednym pliku (HTML)")
    String html();

    @Message("Prezentacja dla rady (PPTX)")
    String pptx();

    @Message("Tabele: Excel (XLSX)")
    String xlsx();

    @Message("Tabele: OpenDocument (ODS)")
    String ods();

    @Message("Tabele: CSV w dwóch rodzajach (ZIP)")
    String csv();

    @Message("Kalendarz (iCalendar)")
    String ics();

    @Message("Dane dla programów (JSON)")
    String json();

    @Message("Paczka BIP (PDF, HTML, DOCX, metryka)")
    String bip();

    @Message("Paczka EZD dla kancelarii (ZIP z metadane.xml)")
    String ezd();

    @Message("Powstają od razu, nie trzeba ich zamawiać. Na stronie każdej z nich jest PDF i Word.")
    String shorterLead();

    @Message("Z wersji zapisanych na stałe")
    String shorterOfVersions();
}
