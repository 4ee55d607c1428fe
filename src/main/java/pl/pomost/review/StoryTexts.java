package pl.pomost.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences in which the path of a plan is told. */
@MessageBundle("story")
public interface StoryTexts {

    @Message("{role}: {name}")
    String who(String role, String name);

    @Message("Otwarto konsultacje projektu planu.")
    String consultationOpened();

    @Message("Konsultacje projektu planu zakończono.")
    String consultationEnded();

    @Message("Otwarto konsultacje zmienionego projektu planu.")
    String consultedAgain();

    @Message("Plan złożono do ROPS (wersja {version}). Termin oceny: {due}.")
    String submitted(int version, String due);

    @Message("Plan złożono do ROPS ponownie (wersja {version}, runda oceny {round}). Termin oceny: {due}.")
    String submittedAgain(int version, int round, String due);

    @Message("Przy złożeniu potwierdzono znane braki: {number}.")
    String knowingly(int number);

    @Message("ROPS rozpoczął ocenę formalną.")
    String formalCheckStarted();

    @Message("Ocena formalna jest zakończona, ROPS rozpoczął ocenę merytoryczną.")
    String substantiveReviewStarted();

    @Message("ROPS zwrócił plan do poprawy.")
    String returned();

    @Message("ROPS zaakceptował plan.")
    String accepted();

    @Message("ROPS zaakceptował plan z zaleceniami.")
    String acceptedWithRecommendations();

    @Message("ROPS cofnął akceptację, plan wrócił do poprawy.")
    String acceptanceRevoked();

    @Message("Plan przyjęto: {act} nr {number} z dnia {day}, {organ}.")
    String adopted(String act, String number, String day, String organ);

    @Message("Sprostowano wpis o przyjęciu planu. Było: {was}. Jest: {now}.")
    String adoptionCorrected(String was, String now);

    @Message("{act} nr {number} z dnia {day}, {organ}")
    String act(String act, String number, String day, String organ);

    @Message("Wycofano plik podpisany „{name}” (wersja {version}).")
    String fileWithdrawn(String name, int version);

    @Message("Wycofano plik „{name}” (wersja {version}), wgrany przez pomyłkę, i usunięto jego treść.")
    String fileTakenAway(String name, int version);

    @Message("Wersję {version} opublikowano, jest otwarta dla wszystkich.")
    String published(int version);

    @Message("Rozpoczęła się realizacja planu.")
    String implementationStarted();

    @Message("Rozpoczęto zmianę planu.")
    String amendmentStarted();

    @Message("Zrezygnowano ze zmiany planu, realizowana jest wersja opublikowana.")
    String amendmentGivenUp();

    @Message("Plan zamknięto.")
    String closed();
}
