package pl.pomost.portal.journey;

/** How it should be and what will be done: vision, goals, actions, indicators, risks and a postulate. */
final class CourseSteps {

    private static final String VISION = "Powiat sztumski jest miejscem, w którym dawni i nowi mieszkańcy razem załatwiają swoje sprawy.";
    private static final String RISK = "Zabraknie osoby, która mówi po ukraińsku i zna przepisy.";
    private static final String POSTULATE = "Prosimy o jedną ścieżkę uznawania dyplomów pielęgniarek w całym kraju.";

    private final Screen screen;
    private final Story story;
    private final CardSteps cards;

    /** What is entered for each area is entered for the first one on the screen, for the others without scripts. */
    CourseSteps(Screen screen, Story story) {
        this.screen = screen;
        this.story = story;
        this.cards = new CardSteps(screen);
    }

    private CourseSteps others() {
        return new CourseSteps(screen.plain(), story);
    }

    void envision() {
        sentence(VISION);
        CourseSteps others = others();
        story.areas().forEach(area -> others.sentence(area.say("wizja")));
        screen.follow("Wizja");
        screen.look("wizja");
    }

    private void sentence(String words) {
        cards.makeOnBoard(story.vision(), words, "Zdanie wizji");
        screen.look("wizja-zdanie");
        screen.form().type("Zdanie", words).type("Horyzont", "2030-12-31");
        screen.press("Zapisz zdanie");
        screen.see(words);
    }

    void setGoals() {
        goal(story.firstArea());
        story.otherAreas().forEach(others()::goal);
        screen.follow("Cele");
        story.areas().forEach(area -> screen.see(area.say("cel")));
        screen.look("cele");
    }

    private void goal(Area area) {
        cards.makeOnBoard(story.vision(), area.say("cel"), "Zrób z tego cel");
        screen.judge("cel-nowy");
        screen.group("Wpisy diagnozy, na które odpowiada").pick(area.say("kartka"));
        screen.form().type("Treść celu", area.say("cel")).type("Miernik", area.say("miernik")).type("Wartość bazowa", area.say("dziś"))
                .type("Wartość docelowa", area.say("docelowo")).type("Jednostka", area.say("jednostka")).type("Wartość bazowa: z dnia", "2027-12-31")
                .type("Termin", "2029-12-31").choose("Krok", area.say("krok")).tick(area.say("cel regionalny"))
                .choose("Lider: instytucja", area.say("instytucja")).type("Lider: stanowisko", area.say("stanowisko")).choose("Priorytet", "wysoki");
        screen.press("Zapisz cel");
        screen.seeHeading(area.say("cel"));
        screen.look("cel");
    }

    void planActions() {
        action(story.firstArea());
        story.otherAreas().forEach(others()::action);
        screen.follow("Działania");
        story.areas().forEach(area -> screen.see(area.say("działanie")));
        screen.look("dzialania");
    }

    private void action(Area area) {
        cards.makeOnBoard(story.actions(), area.say("działanie"), "Zrób z tego działanie");
        screen.judge("dzialanie-nowe");
        screen.group("Cele, które realizuje").pick(area.say("cel"));
        Part form = screen.form().type("Opis", area.say("działanie")).choose("Typ", area.say("typ")).choose("Priorytet", "wysoki")
                .choose("Odpowiada: instytucja", area.say("instytucja")).type("Odpowiada: stanowisko", area.say("stanowisko"))
                .choose("Partner 1: instytucja", "Grupa „Razem w Sztumie”").type("Partner 1: co robi", "zaprasza i tłumaczy")
                .type("Dla kogo", area.say("dla kogo")).type("Ile osób", area.say("osób")).type("Gdzie", "cały powiat")
                .type("Początek", "2028-03-01").type("Koniec", "2029-12-31").type("Kamień 1: dzień", "2028-06-30").type("Kamień 1: co będzie gotowe", "pierwsze osoby skorzystały")
                .type("Pierwszy krok: co", "spotkanie robocze").type("Pierwszy krok: do kiedy", "2028-02-15").choose("Pierwszy krok: kto", "Anna Wrona")
                .type("Kwota na rok 2028", area.say("koszt")).choose("Źródło 1", area.say("źródło")).type("Źródło 1: kwota", area.say("koszt"))
                .choose("Źródło 1: stan", area.free() ? "zapewnione" : "planowane").type("Podstawa kompetencyjna", area.say("podstawa"))
                .type("Trwałość", "Zostaną umowy, wzory i przeszkoleni ludzie.");
        form.tick("Także dla społeczności przyjmującej");
        weigh(area, form);
        screen.press("Zapisz działanie");
        screen.seeHeading(area.say("działanie"));
        screen.look("dzialanie");
    }

    /** For whom in particular, in which languages, whose task, how far it leads and what may go wrong. */
    private void weigh(Area area, Part form) {
        screen.group("Grupy szczególnie zagrożone").tick("kobiety");
        screen.group("Języki").tick("ukraiński");
        screen.group("Czyje to zadanie").tick("powiatu");
        form.chooseStarting("Standard 1", area.standards().get(0) + "-1").chooseStarting("Standard 1: jest poziom", "0").chooseStarting("Standard 1: będzie poziom", "2")
                .type("Co może pójść źle", "Zabraknie tłumaczy.").choose("Efekt, od 1 do 5", "4").choose("Wysiłek, od 1 do 5", "2");
    }

    /** From each goal to the number that shows whether it is met. */
    void measure() {
        indicator(story.firstArea());
        story.otherAreas().forEach(others()::indicator);
        screen.open(Story.POWIAT + "/wskazniki");
        screen.look("wskazniki");
    }

    private void indicator(Area area) {
        screen.follow("Cele");
        screen.follow(area.say("cel"));
        screen.follow("Dodaj wskaźnik");
        screen.look("wskaznik-nowy");
        screen.group("Rodzaj").tick("rezultat");
        screen.form().type("Nazwa", area.say("miernik")).type("Jednostka", area.say("jednostka")).type("Ile jest dziś", area.say("dziś"))
                .type("Stan na dzień", "2027-12-31").type("Ile ma być w 2028 r.", area.say("po drodze")).type("Ile ma być w 2029 r.", area.say("docelowo"))
                .type("Źródło danych", area.say("dowód")).choose("Kto liczy: instytucja", area.say("instytucja"))
                .type("Kto liczy: stanowisko", area.say("stanowisko")).type("Jak często", "raz na pół roku");
        screen.press("Zapisz wskaźnik");
        screen.see(area.say("miernik"));
    }

    void thinkOfRisks() {
        cards.makeOnBoard(story.actions(), RISK, "Zapisz jako ryzyko");
        screen.look("ryzyko-nowe");
        screen.group("Prawdopodobieństwo").tick("średnie");
        screen.group("Skutek").tick("duży");
        screen.group("Działania").pick("Uruchomimy punkt pierwszego kontaktu w starostwie.");
        screen.form().type("Jak zapobiegamy", "Dwie osoby przeszkolone zamiast jednej.").type("Kiedy sprawdzimy", "2028-06-30")
                .choose("Kto pilnuje: instytucja", "Starostwo Powiatowe w Sztumie").type("Kto pilnuje: stanowisko", "koordynator powiatu");
        screen.press("Zapisz ryzyko");
        screen.see(RISK);
        screen.open(Story.POWIAT + "/ryzyka");
        screen.look("ryzyka");
    }

    void askOthers() {
        cards.makeOnBoard(story.actions(), POSTULATE, "Zapisz jako postulat");
        screen.look("postulat-nowy");
        screen.form().type("Do kogo", "Minister Zdrowia").type("Dlaczego", "Powiat nie uznaje dyplomów, a brakuje mu pielęgniarek.");
        screen.press("Zapisz postulat");
        screen.see(POSTULATE);
        screen.open(Story.POWIAT + "/postulaty");
        screen.look("postulaty");
    }
}
