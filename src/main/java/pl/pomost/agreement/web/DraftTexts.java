package pl.pomost.agreement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import pl.pomost.agreement.Suggestion;
import pl.pomost.standard.StandardState;
import pl.pomost.standard.VersionDifference.Part;

/** Words of the pages on which a group writes a standard together. */
@MessageBundle("drafts")
public interface DraftTexts {

    @Message("{#when part}{#is NAME}Nazwa{#is RATIONALE}Uzasadnienie{#is AUDIENCE}Komu służy{#is COVERAGE}Co obejmuje{#is LEVEL_0}Poziom 0{#is LEVEL_1}Poziom 1{#is LEVEL_2}Poziom 2{#is LEVEL_3}Poziom 3{#is MEASURE}Co mierzymy{#is DATA_SOURCE}Skąd dane{#is DATA_FREQUENCY}Jak często są dane{#is EVIDENCE}Jakie dowody{#is LEGAL_BASIS}Podstawa prawna{/when}")
    String part(Part part);

    @Message("{#when state}{#is DRAFT}projekt{#is OPINION}w opiniowaniu{#is AGREED}uzgodniony{#is RECOMMENDED}zalecany{#is WITHDRAWN}wycofany{/when}")
    String state(StandardState state);

    @Message("{#when state}{#is OPEN}do rozstrzygnięcia{#is ACCEPTED}przyjęta{#is REJECTED}nieprzyjęta{#is WITHDRAWN}wycofana{/when}")
    String suggestionState(Suggestion.State state);

    @Message("Ustalenia")
    String agreements();

    @Message("Standardy zespołu „{group}”, głosowania i to, co zespół rozesłał do powiatów.")
    String agreementsLead(String group);

    @Message("Standardy zespołu")
    String standards();

    @Message("Zespół nie ma jeszcze standardów. Moderator zaczyna projekt w katalogu, w imieniu zespołu.")
    String noStandards();

    @Message("Standard")
    String standard();

    @Message("Stan")
    String stateColumn();

    @Message("Propozycje do rozstrzygnięcia")
    String openColumn();

    @Message("wersja {number}")
    String version(int number);

    @Message("Nowy standard")
    String newStandard();

    @Message("Katalog standardów obszaru")
    String catalogue();

    @Message("Rozesłane do powiatów")
    String sent();

    @Message("Projekt wersji {number} standardu {code}")
    String title(int number, String code);

    @Message("Treść jest otwarta: członkowie zespołu proponują zmiany i komentują, moderator rozstrzyga. Każda wcześniejsza treść zostaje.")
    String leadDraft();

    @Message("Treść jest zamknięta na czas opinii i głosowania. Można komentować.")
    String leadOpinion();

    @Message("Ta wersja jest rozstrzygnięta. Zostaje tu cała droga do niej.")
    String leadSettled();

    @Message("Treść")
    String wording();

    @Message("Część")
    String partColumn();

    @Message("Jak brzmi")
    String textColumn();

    @Message("Rozmowa")
    String talkColumn();

    @Message("pusto")
    String empty();

    @Message("Wspólne standardy i ustalenia")
    String section();

    @Message("Zespół nie pisze teraz żadnego standardu.")
    String nothingWritten();

    @Message("Wszystkie ustalenia zespołu")
    String all();

    @Message("Propozycje do rozstrzygnięcia: {count}")
    String toSettle(long count);

    @Message("propozycje: {all}, wszystkie rozstrzygnięte")
    String allDecided(long all);

    @Message("propozycje: {open} do rozstrzygnięcia z {all}")
    String suggestionsCount(long open, long all);

    @Message("komentarze: {count}")
    String commentsCount(long count);

    @Message("zaproponuj albo skomentuj")
    String talk();

    @Message("Projekt standardu {code}: propozycje do rozstrzygnięcia ({count})")
    String toDecide(String code, long count);

    @Message("Pisz całość")
    String writeAll();

    @Message("Wszystkie treści")
    String revisions();

    @Message("Nr")
    String numberColumn();

    @Message("Kiedy")
    String whenColumn();

    @Message("Kto")
    String whoColumn();

    @Message("Skąd zmiana")
    String sourceColumn();

    @Message("początek projektu")
    String beginning();

    @Message("edycja całości")
    String edited();

    @Message("przyjęta propozycja: {who}")
    String fromSuggestion(String who);

    @Message("Porównaj treści")
    String compareTitle();

    @Message("Wcześniejsza")
    String before();

    @Message("Późniejsza")
    String after();

    @Message("Porównaj")
    String compare();

    @Message("treść {number}")
    String revision(int number);

    @Message("obowiązująca wersja {number}")
    String inForce(int number);

    @Message("Te dwie treści mówią to samo.")
    String same();

    @Message("{part}: propozycje i komentarze")
    String sectionTitle(String part);

    @Message("Jak brzmi teraz")
    String now();

    @Message("Propozycje zmian")
    String suggestions();

    @Message("Nikt jeszcze nie zaproponował zmiany.")
    String noSuggestions();

    @Message("Powód: {why}")
    String reason(String why);

    @Message("Od dnia propozycji ta część już się zmieniła. Poniżej różnica wobec tego, jak brzmi teraz.")
    String changedSince();

    @Message("Rozstrzygnięcie: {why}")
    String decided(String why);

    @Message("Zapisano ze zmianami:")
    String takenChanged();

    @Message("Rozstrzygnij")
    String decide();

    @Message("Wycofaj propozycję")
    String withdraw();

    @Message("Zaproponuj inne słowa")
    String suggest();

    @Message("Jak ma brzmieć")
    String wanted();

    @Message("Dlaczego")
    String why();

    @Message("Wyślij propozycję")
    String sendSuggestion();

    @Message("Komentarze")
    String comments();

    @Message("Nikt jeszcze nie skomentował.")
    String noComments();

    @Message("Komentarz")
    String comment();

    @Message("Dodaj komentarz")
    String sendComment();

    @Message("Usuń komentarz")
    String takeAway();

    @Message("Rozstrzygnij propozycję: {part}")
    String decideTitle(String part);

    @Message("Co z nią zrobić")
    String decision();

    @Message("przyjąć i wpisać do projektu")
    String accept();

    @Message("nie przyjmować")
    String reject();

    @Message("Co wpisać do projektu")
    String words();

    @Message("Możesz poprawić albo połączyć z inną propozycją; zostanie ślad, czyja była myśl i co wpisano.")
    String wordsHint();

    @Message("Uzasadnienie rozstrzygnięcia")
    String decisionWhy();

    @Message("Zobaczy je cały zespół; autor propozycji dostanie list.")
    String decisionWhyHint();

    @Message("Zapisz rozstrzygnięcie")
    String saveDecision();

    @Message("Jak brzmi teraz ta część")
    String stands();

    @Message("Nie można tego zrobić")
    String refused();
}
