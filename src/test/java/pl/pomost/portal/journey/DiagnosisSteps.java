package pl.pomost.portal.journey;

import java.util.List;

/** How it is: what works already, what was found out in each area, and how far each standard is met. */
final class DiagnosisSteps {

    private static final String TO_CHECK = "EDU";
    private static final String PROOF = "Sprawozdanie wydziału za 2027 rok";

    private final Screen screen;
    private final Story story;
    private final CardSteps cards;

    DiagnosisSteps(Screen screen, Story story) {
        this.screen = screen;
        this.story = story;
        this.cards = new CardSteps(screen);
    }

    void writeDownResources() {
        resource("Czytelnia pod lipą", "Biblioteka Publiczna w Dzierzgoniu", "miejsce");
        resource("Zakład w Starym Targu", "Powiatowy Urząd Pracy w Sztumie", "pieniądze");
        screen.look("zasob");
        screen.open(Story.POWIAT + "/zasoby");
        screen.look("zasoby");
    }

    private void resource(String words, String owner, String kind) {
        cards.make(words, "Dodaj do zasobów");
        screen.look("zasob-nowy");
        screen.form().choose("Kto prowadzi", owner).type("Dla kogo", "Dzieci i ich sąsiedzi").type("Od którego roku", "2025");
        screen.group("Rodzaj").tick(kind);
        screen.press("Zapisz zasób");
        screen.see(words);
    }

    /** One entry in each area, each from what the room said, each confirmed by the team. */
    void describe() {
        entry(story.firstArea());
        story.otherAreas().forEach(new DiagnosisSteps(screen.plain(), story)::entry);
        screen.follow("Diagnoza");
        story.areas().forEach(area -> screen.see(area.say("kartka")));
        screen.look("diagnoza");
    }

    private void entry(Area area) {
        cards.make(area.say("kartka"), "Dodaj do diagnozy");
        screen.look("diagnoza-nowy");
        screen.group("Rodzaj").tick("problem");
        screen.group("Kogo dotyczy").tick(area.say("kogo"));
        screen.form().type("Opis", area.say("opis")).tick("cały powiat")
                .type("Skala: ile", area.scale("ile")).type("z ilu", area.scale("z ilu")).type("czego", area.scale("czego")).type("w jakim czasie", area.scale("okres"))
                .type("Dowód: źródło", area.say("dowód")).choose("Dowód: rodzaj", "dane").choose("Dowód: wiarygodność", "A – dane urzędowe")
                .type("Dowód: data", "2027-10-01").type("Przyczyny", area.say("przyczyny")).choose("W kompetencji powiatu", "tak")
                .choose("Waga: jak ważne, od 1 do 5", "4").choose("Wpływ: na ile możemy to zmienić, od 1 do 5", "3");
        doubt(area.code().equals(TO_CHECK));
        screen.press("Zapisz wpis");
        screen.seeHeading(area.say("kartka"));
        screen.press("Potwierdź wpis");
        screen.see("potwierdzony");
        screen.look("diagnoza-wpis");
    }

    /** How we know it; what is still to be checked has somebody who does it. */
    private void doubt(boolean toCheck) {
        screen.form().choose("Skąd to wiemy", toCheck ? "do sprawdzenia" : "fakt ze źródłem");
        if (toCheck) {
            screen.form().choose("Kto sprawdzi", "Renata Olszówka").type("Do kiedy sprawdzi", "2027-10-01");
        }
    }

    /** What has to be found out before the team says how things should be. */
    void lookWhatIsToBeChecked() {
        screen.open(Story.POWIAT + "/diagnoza/do-sprawdzenia");
        screen.row("Dziecko czeka na lekcje polskiego").see("Renata Olszówka");
    }

    /** Each rates alone, then hands are counted, then the table agrees; for one standard the powiat is not competent. */
    void rateTogether() {
        screen.open(Story.POWIAT + "/samoocena/EDU-1");
        Part hands = screen.unfold("Policz ręce przy stoliku");
        hands.type("Poziom 0: ile osób", "3").type("Poziom 1: ile osób", "2");
        screen.press("Zapisz liczenie");
        screen.form().choose("Osoba 1", "Renata Olszówka").choose("Osoba 1: poziom", "1").choose("Poziom za 12 miesięcy", "1").choose("Poziom za 36 miesięcy", "2");
        screen.press("Zapisz ocenę");
        screen.open(Story.POWIAT + "/samoocena/BEZ-4");
        screen.group("Poziom uzgodniony").tick("Bez uzgodnionego poziomu");
        screen.form().type("Nie nasza kompetencja, bo", "Robi to Straż Graniczna.");
        screen.press("Zapisz ocenę");
        screen.open(Story.POWIAT + "/samoocena/BEZ-4");
        screen.form().expect("Nie nasza kompetencja, bo", "Robi to Straż Graniczna.");
    }

    /** Area by area: levels 0 to 2, each level 2 with its proof. */
    void assess() {
        screen.follow("Samoocena");
        screen.look("samoocena-pusta");
        for (Area area : story.areas()) {
            screen.follow("Samoocena");
            screen.follow("Oceń cały obszar: " + area.name());
            screen.look("samoocena-obszar");
            area.standards().forEach(this::assessAll);
            screen.press("Zapisz oceny obszaru");
        }
        screen.follow("Samoocena");
        screen.see("Ocenione standardy: 26 z 26");
        screen.look("samoocena");
    }

    private void assessAll(String catalogued) {
        List<String> standards = screen.headings(catalogued + "-");
        for (int i = 0; i < standards.size(); i++) {
            assess(catalogued + "-" + (i + 1), i % 3);
        }
    }

    private void assess(String standard, int level) {
        screen.group(standard + ": poziom").tickStarting(level + " –");
        if (level > 1) {
            screen.form().type(standard + ": dowód", PROOF).type(standard + ": dowód z dnia", "2027-12-01").type(standard + ": kto ma dowód", "Starostwo Powiatowe");
        }
    }
}
