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

    @Message("pełny")
    String full();

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

    @Message("Pobierz JSON")
    String json();

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

    @Message("jest {now}, cel {target}")
    String level(int now, int target);

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

    @Message("oceni ROPS")
    String isJudged();

    @Message("Popraw")
    String mend();

    @Message("Zobacz")
    String see();

    @Message("Tekst")
    String text();

    @Message("Pusty wiersz dzieli akapity. Wiersz zaczęty od „•” albo „-” jest punktem listy. Krótki wiersz bez kropki na końcu jest nagłówkiem.")
    String textHint();

    @Message("Zapisz tekst")
    String saveText();

    @Message("Zapisano: {moment}, {who}")
    String savedBy(String moment, String who);

    @Message("zapisano {time}")
    String savedAt(String time);

    @Message("{moment}, {who}")
    String momentBy(String moment, String who);

    @Message("z wczytanego pliku")
    String fromFile();

    @Message("Ktoś inny zapisał ten tekst w międzyczasie. Naciśnij „Zapisz tekst”, a zobaczysz obie wersje. Twoja nie zginie.")
    String savedMeanwhile();

    @Message("Tego jeszcze nie zapisaliśmy: tu mogą być dane konkretnej osoby. Tekst jest w tej przeglądarce. Naciśnij „Zapisz tekst”, a pokażemy które miejsca.")
    String notSavedAlone();

    @Message("zapisuję…")
    String saving();

    @Message("Nie zapisano, bo trzeba się zalogować jeszcze raz. Twój tekst jest zachowany w tej przeglądarce: odśwież stronę, zaloguj się i wstaw go.")
    String expired();

    @Message("Nie zapisano, bo nie ma połączenia. Tekst jest zachowany w tej przeglądarce, spróbujemy znowu za chwilę.")
    String offline();

    @Message("Wcześniejsze wersje")
    String history();

    @Message("Wcześniejsze wersje: {title}")
    String historyOf(String title);

    @Message("Wcześniejsza wersja: {title}")
    String earlierOf(String title);

    @Message("Każdą wersję można obejrzeć i przywrócić. Przywrócenie też zapisze się tutaj, więc nic nie ginie.")
    String historyLead();

    @Message("Wersje tekstu, od najnowszej")
    String historyCaption();

    @Message("Nie ma jeszcze żadnej wersji.")
    String noHistory();

    @Message("Kiedy")
    String when();

    @Message("Kto")
    String who();

    @Message("Długość")
    String length();

    @Message("Wersja")
    String look();

    @Message("Obejrzyj")
    String lookAt();

    @Message("ta jest w planie")
    String currentVersion();

    @Message("Wróć do tekstu")
    String backToText();

    @Message("Ta wersja mówi to samo, co tekst w planie.")
    String sameAsNow();

    @Message("Co się zmieni po przywróceniu")
    String whatWouldChange();

    @Message("Przekreślone słowa znikną, podkreślone wrócą.")
    String whatWouldChangeHint();

    @Message("Cała ta wersja")
    String wholeEarlier();

    @Message("Przywróć tę wersję")
    String restore();

    @Message("Porównaj jeszcze raz i zdecyduj.")
    String lookAgain();

    @Message("Czym się różnią")
    String difference();

    @Message("Przekreślone słowa są tylko w wersji zapisanej, podkreślone tylko w twojej.")
    String differenceHint();

    @Message("Nic nie zginęło: twój tekst jest w polu niżej. W międzyczasie zapisano inną wersję ({who}). Popraw tekst i zapisz albo wstaw do pola obie wersje.")
    String clashHint(String who);

    @Message("Nic nie zginęło: w polu niżej są już zmiany was obojga, bo dotyczą różnych akapitów. W międzyczasie zapisano inną wersję ({who}). Przeczytaj całość i zapisz.")
    String mergedHint(String who);

    @Message("Cała wersja zapisana ({who})")
    String theirs(String who);

    @Message("Twój tekst")
    String yours();

    @Message("Tekst z obiema zmianami")
    String mergedText();

    @Message("Wstaw do pola obie wersje")
    String takeBoth();

    @Message("Zostaw wersję zapisaną")
    String leaveTheirs();

    @Message("W polu są obie wersje")
    String bothAreHere();

    @Message("Gdzie się różnią, najpierw stoi zapisana, pod nią twoja. Usuń, co zbędne, i zapisz.")
    String bothAreHereHint();

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

    @Message("Znak sprawy")
    String caseNumber();

    @Message("Na przykład PS.033.4.2028")
    String caseNumberHint();

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
