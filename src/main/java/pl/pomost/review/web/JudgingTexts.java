package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the review screen, of judging a criterion, of notes and of the decision. */
@MessageBundle("judging")
public interface JudgingTexts {

    @Message("Ocena planu")
    String section();

    @Message("Wersja nr {number}, złożona {day}, runda oceny {round}")
    String version(int number, String day, int round);

    @Message("Termin oceny: {day}, zostało {days}")
    String dueIn(String day, String days);

    @Message("Termin oceny: {day}, dziś ostatni dzień")
    String dueToday(String day);

    @Message("Termin oceny: {day}, minął {days} temu")
    String overdue(String day, String days);

    @Message("Ocenę zakończono; termin był {day}")
    String over(String day);

    @Message("Ocenia: {reviewer}. Akceptuje: {approver}.")
    String assigned(String reviewer, String approver);

    @Message("nikt jeszcze")
    String nobody();

    @Message("Przydziel ocenę")
    String assign();

    @Message("Zmień przydział")
    String reassign();

    @Message("Kolejka ocen")
    String queue();

    @Message("Dokument")
    String document();

    @Message("Kryteria")
    String criteria();

    @Message("Co pokazać")
    String columns();

    @Message("Dokument złożony do oceny")
    String frozen();

    @Message("To jest wersja zapisana przy złożeniu. Późniejszych zmian powiatu tu nie ma.")
    String frozenHint();

    @Message("Kryteria osoby oceniającej")
    String reviewersOnes();

    @Message("Kryteria sprawdzone przez program")
    String automaticOnes();

    @Message("Wynik z chwili złożenia planu.")
    String automaticHint();

    @Message("Dla tej wersji program nie zapisał wyników kryteriów.")
    String noChecklist();

    @Message("Ocenione: {done} z {all}. Blokujące niespełnione: {blocking}.")
    String progress(int done, int all, int blocking);

    @Message("blokujące")
    String blocking();

    @Message("spełnione")
    String met();

    @Message("częściowo")
    String partly();

    @Message("niespełnione")
    String notMet();

    @Message("do oceny")
    String toJudge();

    @Message("nie dotyczy")
    String notApplicable();

    @Message("{who}, {day}")
    String by(String who, String day);

    @Message("Ocena z wersji {version}: rozdziały, na których się opiera, są bez zmian.")
    String carried(int version);

    @Message("Oceń")
    String judge();

    @Message("Zmień ocenę")
    String judgeAgain();

    @Message("Spełnione")
    String metAtOnce();

    @Message("Kryterium {code}")
    String criterion(String code);

    @Message("Ocena")
    String verdict();

    @Message("Powód")
    String reason();

    @Message("Potrzebny, gdy kryterium jest spełnione częściowo albo wcale.")
    String reasonHint();

    @Message("Napisz, czego brakuje.")
    String reasonNeeded();

    @Message("Zapisz ocenę")
    String saveJudgement();

    @Message("Na co patrzeć")
    String hint();

    @Message("Co znalazł program")
    String findings();

    @Message("Podpowiedzi programu ({count})")
    String hints(int count);

    @Message("Dodaj uwagę")
    String addRemark();

    @Message("Uwagi")
    String remarks();

    @Message("Opinie")
    String opinions();

    @Message("Zmiany między wersjami")
    String differences();

    @Message("Decyzja")
    String decision();

    @Message("Karta oceny")
    String card();

    @Message("Notatki osób oceniających")
    String notes();

    @Message("Widzą je tylko osoby oceniające i akceptujące w ROPS. Powiat nigdy ich nie zobaczy.")
    String notesHint();

    @Message("Nowa notatka")
    String newNote();

    @Message("Zapisz notatkę")
    String saveNote();

    @Message("Usuń notatkę")
    String removeNote();

    @Message("Nie ma jeszcze notatek.")
    String noNotes();

    @Message("Dalej")
    String steps();

    @Message("Plan nie jest jeszcze złożony do ROPS.")
    String notSubmitted();

    @Message("Pobierz dokument (PDF)")
    String pdf();

    @Message("Decyzja o planie")
    String decisionTitle();

    @Message("Co przeszkadza w akceptacji")
    String obstacles();

    @Message("Nic nie przeszkadza w akceptacji.")
    String noObstacles();

    @Message("Osoba oceniająca może zwrócić plan do poprawy, a osoba akceptująca może go zaakceptować. To muszą być dwie różne osoby.")
    String decisionLead();

    @Message("Zwróć plan powiatowi do poprawy")
    String giveBack();

    @Message("Razem z planem powiat dostanie {remarks}.")
    String giveBackHint(String remarks);

    @Message("uwagę|uwagi|uwag")
    String remarkForms();

    @Message("dzień|dni|dni")
    String dayForms();

    @Message("Uzasadnienie")
    String justification();

    @Message("Kilka zdań dla powiatu: co jest dobre i co trzeba poprawić.")
    String giveBackReason();

    @Message("Zwróć do poprawy")
    String doGiveBack();

    @Message("Zaakceptuj plan")
    String accept();

    @Message("Rodzaj akceptacji")
    String acceptKind();

    @Message("są uwagi, które nie są zamknięte: zaakceptuj z zaleceniami albo najpierw je zamknij")
    String openRecommendations();

    @Message("zaakceptowany")
    String accepted();

    @Message("zaakceptowany z zaleceniami")
    String acceptedWith();

    @Message("Kilka zdań: dlaczego plan jest akceptowany i jakie są zalecenia.")
    String acceptReason();

    @Message("Zaakceptuj")
    String doAccept();

    @Message("Tej decyzji nie możesz teraz podjąć: {why}")
    String closedDoor(String why);

    @Message("robi to ktoś inny")
    String otherRole();

    @Message("plan jest w innym stanie: {state}")
    String otherState(String state);

    @Message("Plan jest teraz w stanie: {state}.")
    String state(String state);

    @Message("Ocena formalna i merytoryczna")
    String formal();

    @Message("Zacznij ocenę formalną")
    String startFormal();

    @Message("Zacznij ocenę merytoryczną")
    String startSubstantive();
}
