package pl.pomost.portal.journey;

import java.util.List;
import java.util.Map;

/** One workshop from its date to its closing, as the coordinator runs it with a note-taker, phones and paper. */
final class WorkshopSteps {

    private static final List<String> PRESENT = List.of("Anna Wrona", "Renata Olszówka", "Ewa Sobczak", "Marek Gajda", "Lidia Jeleń", "Tomasz Kłos",
            "Danuta Misiak", "Olena Tkach");
    private static final List<String> SPEAKING = List.of("Anna Wrona", "Ewa Sobczak", "Tomasz Kłos", "Olena Tkach");

    /** Cards of the tables that say the same, by the name their group gets. */
    private static final Map<String, List<String>> ALIKE = Map.of("Czekanie na polski w szkole",
            List.of("Dziecko czeka na lekcje polskiego ponad dwa miesiące.", "Na polski dla uczniów czeka się od września do listopada."));
    /** Dots on the cards of the tables, in their order. */
    private static final List<Integer> IMPORTANCE = List.of(14, 9, 12, 6, 10, 8, 7, 9, 5, 13);
    private static final List<Integer> INFLUENCE = List.of(12, 8, 10, 7, 5, 9, 11, 8, 4, 12);

    private final Screen screen;
    private final Story story;

    WorkshopSteps(Screen screen, Story story) {
        this.screen = screen;
        this.story = story;
    }

    /** Takes over the scenario's workshops: dates and places come later, one by one. */
    void prepare() {
        screen.open("/start");
        screen.press("Przygotuj warsztaty");
        screen.look("warsztaty");
    }

    void hold(Story.Meeting meeting) {
        int number = meeting.number();
        screen.open("/start");
        screen.seeHeading("Warsztat " + number + ": " + meeting.title());
        screen.look("start-warsztat");
        screen.follow("Przejdź do warsztatu");
        screen.judge("warsztat-przed");
        setDate(meeting);
        if (number == 1) {
            getReady();
        }
        screen.press("Otwórz warsztat");
        takeAttendance();
        if (number == 1) {
            greetGuest();
        }
        screen.judge("warsztat-trwa");
        writeCards(number);
        group(number);
        dots(number);
        close(meeting);
    }

    private void setDate(Story.Meeting meeting) {
        screen.unfold("Termin i miejsce").type("Data", meeting.day()).type("Od godziny", "09:00").type("Do godziny", "13:00")
                .type("Miejsce", meeting.place()).type("Kto prowadzi", "Kamila Bąk");
        screen.press("Zapisz termin i miejsce");
        screen.see(meeting.place());
    }

    /** Ticks off what is done and looks at the invitations. */
    private void getReady() {
        screen.follow("Przygotuj warsztat");
        screen.form().tickStarting("Sala:");
        screen.press("Zapisz, co jest gotowe");
        screen.see("Zapisano.");
        screen.follow("Zaproszenia");
        screen.see("Osoby z zespołu");
        screen.look("zaproszenia");
        screen.open(Story.POWIAT + "/warsztaty/1");
    }

    /** Everybody of the team is there: three with their own phones, one with paper; for the others the note-taker writes. */
    private void takeAttendance() {
        PRESENT.forEach(screen.form()::tick);
        SPEAKING.forEach(name -> screen.form().choose("Jak pisze: " + name, "osoba notująca"));
        screen.form().choose("Jak pisze: Danuta Misiak", "papier");
        screen.press("Zapisz listę obecności");
        screen.see(PRESENT.size() + " osób");
    }

    private void greetGuest() {
        screen.unfold("Dopisz gościa").type("Imię i nazwisko", "Piotr Zawada").choose("Kogo reprezentuje", "pracodawcy i ich organizacje")
                .type("Funkcja", "kierownik zmiany").choose("Jak pisze", "papier");
        screen.press("Dopisz gościa");
        screen.see("Piotr Zawada");
    }

    private void writeCards(int number) {
        screen.follow("Dopisz kartki");
        String exercise = "";
        for (Said card : story.in(number)) {
            if (!card.exercise().equals(exercise)) {
                boolean first = exercise.isEmpty();
                exercise = card.exercise();
                screen.form().choose("Co teraz zapisujesz", exercise);
                screen.press(first ? "Dalej" : "Zmień");
            }
            write(card);
        }
        screen.look("dopisz");
    }

    private void write(Said card) {
        Part form = screen.form().choose("Skąd jest kartka", card.channel()).choose("Język", card.language())
                .choose("Kto to powiedział", card.author().isEmpty() ? "bez nazwiska" : card.author());
        if (form.has("Obszar")) {
            form.chooseStarting("Obszar", card.area().isEmpty() ? "cały powiat" : card.area());
        }
        screen.typeAndEnter("Treść kartki", card.words());
        screen.see("Kartka W%d-%03d zapisana.".formatted(card.workshop(), story.in(card.workshop()).indexOf(card) + 1));
    }

    /** Puts together what says the same; the words stay as they are. */
    private void group(int number) {
        screen.follow("Zobacz tablicę");
        Map<String, List<String>> together = number == story.dots() ? ALIKE : Map.of();
        together.forEach((name, alike) -> {
            alike.forEach(words -> screen.item(words).tickOnly());
            screen.form().type("Nazwa grupy", name);
            screen.pressInPlace("Połącz w grupę");
            screen.see(name);
            alike.forEach(screen::see);
        });
        screen.look("tablica");
    }

    private void dots(int number) {
        if (number != story.dots()) {
            return;
        }
        screen.follow("Wpisz kropki");
        count("Jak ważne?", "papier", IMPORTANCE);
        count("Czy mamy wpływ?", "osoba notująca", INFLUENCE);
        screen.look("kropki");
    }

    private void count(String question, String channel, List<Integer> dots) {
        screen.form().choose("Pytanie", question).choose("Skąd są kropki", channel);
        screen.press("Pokaż");
        List<Said> cards = tables();
        for (int i = 0; i < cards.size(); i++) {
            screen.row(cards.get(i).words()).typeOnly(String.valueOf(dots.get(i)));
        }
        screen.press("Zapisz kropki");
        screen.see("Zapisano kropki.");
        screen.see("Razem na to pytanie: " + dots.stream().limit(cards.size()).mapToInt(Integer::intValue).sum());
    }

    /** What was said at the tables of the areas. */
    private List<Said> tables() {
        return story.in(story.dots()).stream().filter(card -> card.exercise().startsWith("Stolik")).toList();
    }

    private void close(Story.Meeting meeting) {
        screen.open("/start");
        screen.follow("Prowadź warsztat");
        screen.form().type("Podsumowanie", meeting.summary());
        screen.press("Zamknij warsztat");
        screen.see("Warsztat jest zamknięty");
        screen.look("warsztat-po");
    }
}
