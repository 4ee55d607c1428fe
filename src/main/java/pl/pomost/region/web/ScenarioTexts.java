package pl.pomost.region.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages by which ROPS keeps the scenarios. */
@MessageBundle("scenarios")
public interface ScenarioTexts {

    @Message("Scenariusze")
    String title();

    @Message("Scenariusz mówi, ile jest warsztatów, co się na nich robi, jakie są karty i rozdziały planu. Nową wersję wczytujesz z pliku, próbujesz w powiecie ćwiczebnym, wydajesz i rozsyłasz zespołom.")
    String lead();

    @Message("Scenariusze, według których można pracować")
    String caption();

    @Message("Scenariusz")
    String scenario();

    @Message("Wersja")
    String version();

    @Message("Stan")
    String state();

    @Message("Warsztaty")
    String stages();

    @Message("Obszary")
    String areas();

    @Message("z plików Pomostu")
    String ofFiles();

    @Message("szkic")
    String draft();

    @Message("wydany")
    String released();

    @Message("rozesłany zespołom")
    String announced();

    @Message("Wczytaj scenariusz")
    String upload();

    @Message("Plik scenariusza")
    String file();

    @Message("Plik YAML, najwyżej 2 MB. Najpierw sprawdzimy go w całości; wszystkie błędy pokażemy naraz.")
    String fileHint();

    @Message("Wczytaj jako szkic")
    String uploadButton();

    @Message("Nie wczytaliśmy pliku")
    String refused();

    @Message("{count} do poprawienia. Popraw je w pliku i wczytaj go jeszcze raz.")
    String mistakesLead(String count);

    @Message("Błędy w pliku {file}")
    String mistakes(String file);

    @Message("Wiersz")
    String line();

    @Message("Co jest źle")
    String what();

    @Message("Co zrobić")
    String advice();

    @Message("Wybierz plik.")
    String missing();

    @Message("Plik jest większy niż 2 MB.")
    String tooLarge();

    @Message("Wczytany przez {by}, {day}, z pliku {file}.")
    String broughtBy(String by, String day, String file);

    @Message("Wypróbuj w powiecie ćwiczebnym")
    String attempt();

    @Message("Próba zaczyna się od zera: to, co zostało po poprzedniej, znika. Powiatu ćwiczebnego nie widać na żadnej liście ani mapie.")
    String attemptHint();

    @Message("Wydaj tę wersję")
    String release();

    @Message("Wiem, że wydanej wersji nie można już zmienić ani usunąć")
    String confirmRelease();

    @Message("Wersji nie wydano: zaznacz, że wiesz, że nie da się tego cofnąć.")
    String unconfirmed();

    @Message("Wydanej wersji nie można już zmienić ani usunąć.")
    String releaseHint();

    @Message("Roześlij zespołom")
    String announce();

    @Message("Koordynatorzy, którzy pracują według starszej wersji, zobaczą nową na stronie „Co dalej” i sami zdecydują, czy ją przyjąć.")
    String announceHint();

    @Message("Usuń szkic")
    String discard();

    @Message("Szkicu nie da się odzyskać.")
    String discardHint();

    @Message("Co zmienia wobec wersji {version}")
    String differs(String version);

    @Message("Program")
    String agenda();

    @Message("Ćwiczenie")
    String activity();

    @Message("Minuty")
    String minutes();

    @Message("Karty")
    String cards();

    @Message("Karty i ich pola")
    String cardFields();

    @Message("Lista kontrolna")
    String criteria();

    @Message("Kryterium")
    String criterion();

    @Message("Po czym poznać")
    String evidence();

    @Message("Obszary starszych planów")
    String older();

    @Message("Tak nazywał się w starszym planie")
    String olderName();

    @Message("Tu trafia do obszaru")
    String olderArea();

    @Message("Tematy")
    String tags();

    @Message("Zrobione.")
    String done();
}
