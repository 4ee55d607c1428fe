package pl.pomost.access.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the history of changes and of the record of who opened protected data. */
@MessageBundle("history")
public interface HistoryTexts {

    @Message("Historia zmian: {powiat}")
    String titleOf(String powiat);

    @Message("Historia zmian w regionie")
    String title();

    @Message("Kto, co i kiedy zmienił. Historia jest przechowywana dwa lata i nikt nie może jej poprawić.")
    String lead();

    @Message("Kto")
    String who();

    @Message("Nazwa konta")
    String whoHint();

    @Message("Powiat")
    String powiat();

    @Message("Czego dotyczy")
    String kind();

    @Message("Od dnia")
    String from();

    @Message("Do dnia")
    String until();

    @Message("wszystko")
    String everything();

    @Message("Pokaż")
    String show();

    @Message("Pokaż wszystko")
    String showAll();

    @Message("Pobierz tabelę (CSV)")
    String download();

    @Message("Tabela ma najwyżej {most} ostatnich zmian. Zawęź daty, aby pobrać starsze.")
    String downloadHint(String most);

    @Message("Zmiany: {range} z {all}")
    String range(String range, String all);

    @Message("Kiedy")
    String when();

    @Message("Co otwarto")
    String openedThing();

    @Message("Co się stało")
    String what();

    @Message("Nic takiego nie zapisano.")
    String nothing();

    @Message("Strony historii")
    String pages();

    @Message("Nowsze")
    String newer();

    @Message("Starsze")
    String older();

    @Message("Kto otwierał dane chronione")
    String opened();

    @Message("Kto otwierał listy osób, kopie pracy i wydruki danych. Zapis jest przechowywany dwa lata.")
    String openedLead();

    @Message("Otwarcia")
    String openings();

    @Message("lista zespołu")
    String roster();

    @Message("tabele z warsztatu")
    String workshopTables();

    @Message("kopia pracy")
    String processFile();

    @Message("tabela historii")
    String auditExport();

    @Message("własne dane")
    String ownData();

    @Message("lista obecności")
    String attendance();

    @Message("lista ról")
    String roles();

    @Message("kartki")
    String ofCards();

    @Message("diagnoza")
    String ofDiagnosis();

    @Message("zasoby")
    String ofResources();

    @Message("liczby")
    String ofFigures();

    @Message("samoocena")
    String ofAssessment();

    @Message("wizja")
    String ofVision();

    @Message("cele")
    String ofGoals();

    @Message("działania")
    String ofActions();

    @Message("wskaźniki")
    String ofIndicators();

    @Message("ryzyka")
    String ofRisks();

    @Message("postulaty")
    String ofPostulates();

    @Message("zgody instytucji")
    String ofConsents();

    @Message("plan")
    String ofPlan();

    @Message("konsultacje")
    String ofConsultation();

    @Message("kopia pracy")
    String ofProcess();

    @Message("zespół")
    String ofTeam();

    @Message("warsztaty")
    String ofWorkshops();

    @Message("role")
    String ofRoles();

    @Message("konta")
    String ofAccounts();

    @Message("zespoły tematyczne")
    String ofGroups();

    @Message("dobre praktyki")
    String ofPractices();

    @Message("wspólne działania")
    String ofJointActions();

    @Message("kontakty")
    String ofContacts();

    @Message("pytania do ekspertów")
    String ofQuestions();

    @Message("ustalenia między powiatami")
    String ofAgreements();
}
