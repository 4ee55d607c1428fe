package pl.pomost.plan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the plan's pages. */
@MessageBundle("plan")
public interface PlanTexts {

    @Message("Plan")
    String section();

    @Message("Jesteś tutaj")
    String youAreHere();

    @Message("Spis rozdziałów")
    String outline();

    @Message("Plan, wersja {version}, {status}")
    String versionShort(String version, String status);

    @Message("wersja {version} · {status} · stan na {day}")
    String version(String version, String status, String day);

    @Message("Droga planu: {standing}")
    String path(String standing);

    @Message("Obok tej strony")
    String beside();

    @Message("Pobierz")
    String download();

    @Message("Pobierz PDF")
    String pdf();

    @Message("Pobierz Word (DOCX)")
    String docx();

    @Message("Inne formaty")
    String otherFormats();

    @Message("OpenDocument (ODT), na przykład do LibreOffice")
    String odt();

    @Message("Strona w jednym pliku (HTML)")
    String html();

    @Message("Prezentacja dla rady (PPTX), 10 slajdów")
    String pptx();

    @Message("Arkusz Excela (XLSX)")
    String xlsx();

    @Message("Arkusz OpenDocument (ODS)")
    String ods();

    @Message("Kalendarz (iCalendar)")
    String ics();

    @Message("Plik {name}")
    String asFile(String name);

    @Message("Tak zobaczą to inni (PDF)")
    String publicPdf();

    @Message("Bez autorów kartek i z ukrytymi małymi liczbami osób.")
    String publicHint();

    @Message("Czego brakuje")
    String missing();

    @Message("Niczego nie brakuje w tym, co sprawdza program.")
    String nothingMissing();

    @Message("i jeszcze {number}")
    String andMore(int number);

    @Message("Cała lista")
    String wholeList();

    @Message("Wersje na stałe")
    String versions();

    @Message("Wersja {label} z {day}")
    String versionOf(String label, String day);

    @Message("suma kontrolna {hash}…")
    String hash(String hash);

    @Message("Dane z wykresu w tabeli")
    String figureData();

    @Message("Zmień metrykę")
    String editParticulars();

    @Message("Zmień tekst: {title}")
    String editText(String title);

    @Message("Otwórz {code}")
    String open(String code);

    @Message("Lista braków")
    String gaps();

    @Message("Zanim plan trafi do ROPS, sprawdź, czego w nim brakuje. Braki blokujące nie zatrzymają złożenia, ale zatrzymają akceptację.")
    String gapsLead();

    @Message("gotowe")
    String percent();

    @Message("spełnione")
    String met();

    @Message("blokujące")
    String blockingOnes();

    @Message("ostrzeżenia")
    String warnings();

    @Message("oceni człowiek")
    String judgedOnes();

    @Message("Do poprawy")
    String toMend();

    @Message("Program nie znalazł niczego do poprawy.")
    String nothingToMend();

    @Message("Spełnione")
    String metHeading();

    @Message("Jeszcze nie da się ocenić")
    String notYet();

    @Message("Oceni człowiek w ROPS")
    String judgedHeading();

    @Message("Program tu nie rozstrzyga. Pokazuje tylko, czemu warto się przyjrzeć.")
    String judgedLead();

    @Message("blokuje")
    String blocks();

    @Message("ostrzeżenie")
    String warning();

    @Message("podpowiedź")
    String hint();

    @Message("spełnione")
    String isMet();

    @Message("jeszcze nie")
    String isNotYet();

    @Message("Podpowiedzi: {number}")
    String hints(int number);

    @Message("Miejsca do poprawy: {number}")
    String allPlaces(int number);

    @Message("oceni ROPS")
    String isJudged();

    @Message("Popraw")
    String mend();

    @Message("Zobacz")
    String see();

    @Message("Rozdziały i załączniki")
    String makeUp();

    @Message("Rozdziały, które nie są obowiązkowe, można pominąć albo przestawić. Powód pominięcia zobaczy ROPS. Obowiązkowe stoją na swoich miejscach.")
    String makeUpLead();

    @Message("Rozdziały nieobowiązkowe")
    String optionalChapters();

    @Message("Pomiń ten rozdział")
    String skip();

    @Message("Dlaczego go nie ma")
    String skipReason();

    @Message("Stoi po rozdziale")
    String standsAfter();

    @Message("Kolejność teraz")
    String orderNow();

    @Message("pominięty")
    String skipped();

    @Message("Załączniki zespołu")
    String ownAnnexes();

    @Message("Dokumenty, które należą do planu, a leżą gdzie indziej. Wykaz zespołu, uwagi z konsultacji, czerwona nić, źródła i słownik dołączają się same.")
    String ownAnnexesHint();

    @Message("Tytuł załącznika {number}")
    String annexTitle(int number);

    @Message("Adres strony albo miejsce (załącznik {number})")
    String annexAddress(int number);

    @Message("Co to jest (załącznik {number})")
    String annexDescription(int number);

    @Message("Zapisz układ")
    String saveMakeUp();

    @Message("napisz, dlaczego pomijacie ten rozdział")
    String reasonMissing();

    @Message("Co dalej")
    String next();

    @Message("Najpierw to, co zatrzyma akceptację, potem po kolei, jak szła praca.")
    String nextLead();

    @Message("Zacznij")
    String begin();

    @Message("Ile jest gotowe")
    String progress();

    @Message("Liczymy rzeczy, którym program niczego nie zarzuca: w obszarze osoby, wpisy, standardy, cele i działania, w rozdziale tekst i jego wpisy.")
    String progressLead();

    @Message("Obszary")
    String byArea();

    @Message("Rozdziały")
    String byChapter();

    @Message("Obszar")
    String area();

    @Message("Rozdział")
    String chapter();

    @Message("Gotowe")
    String ready();

    @Message("Rzeczy")
    String things();

    @Message("{done} z {all}")
    String doneOf(int done, int all);

    @Message("Metryka planu")
    String particulars();

    @Message("Pełny tytuł planu")
    String planTitle();

    @Message("Na przykład: Lokalny plan działań na rzecz integracji w powiecie kartuskim na lata 2028–2030")
    String planTitleHint();

    @Message("Obowiązuje od")
    String from();

    @Message("Obowiązuje do")
    String to();

    @Message("ma być nie wcześniej niż początek")
    String endsBeforeItBegins();

    @Message("Koordynatorka lub koordynator")
    String coordinator();

    @Message("Dokumenty, z którymi plan się łączy")
    String links();

    @Message("Jeden dokument w jednym wierszu")
    String linksHint();

    @Message("Zapisz metrykę")
    String saveParticulars();

    @Message("Wróć do planu")
    String backToPlan();

    @Message("Przejdź do warsztatu")
    String toWorkshop();

    @Message("Strategie i wcześniejsze plany")
    String strategies();

    @Message("Weź z wcześniejszego planu (XLSX)")
    String olderPlan();
}
