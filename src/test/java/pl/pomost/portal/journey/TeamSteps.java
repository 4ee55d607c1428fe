package pl.pomost.portal.journey;

import java.util.List;

/** Who sits at the table: the act that appoints the team, its institutions and people. */
final class TeamSteps {

    private record Somebody(String first, String last, String institution, String job, String area, String role, String sector, boolean migrated) {
    }

    private record Office(String name, String kind, String sector) {
    }

    private static final String OFFICE = "Starostwo Powiatowe w Sztumie";
    private static final List<Office> OFFICES = List.of(
            new Office(OFFICE, "starostwo", "samorząd powiatowy"),
            new Office("Zespół Szkół Ponadpodstawowych w Sztumie", "szkoła ponadpodstawowa", "oświata"),
            new Office("Szpital Powiatowy w Sztumie", "szpital", "ochrona zdrowia"),
            new Office("Powiatowy Urząd Pracy w Sztumie", "PUP", "samorząd powiatowy"),
            new Office("Biblioteka Publiczna w Dzierzgoniu", "biblioteka", "instytucje kultury"),
            new Office("Komenda Powiatowa Policji w Sztumie", "Policja", "administracja rządowa i służby"),
            new Office("Powiatowe Centrum Pomocy Rodzinie w Sztumie", "PCPR", "samorząd powiatowy"),
            new Office("Grupa „Razem w Sztumie”", "grupa nieformalna", "przedstawiciele imigrantów"));
    private static final List<Somebody> PEOPLE = List.of(
            new Somebody("Anna", "Wrona", OFFICE, "naczelniczka wydziału", "POM", "koordynator powiatu", "samorząd powiatowy", false),
            new Somebody("Renata", "Olszówka", "Zespół Szkół Ponadpodstawowych w Sztumie", "pedagożka", "EDU", "lider obszaru", "oświata", false),
            new Somebody("Ewa", "Sobczak", "Szpital Powiatowy w Sztumie", "kierowniczka rejestracji", "ZDR", "lider obszaru", "ochrona zdrowia", false),
            new Somebody("Marek", "Gajda", "Powiatowy Urząd Pracy w Sztumie", "doradca zawodowy", "ZAT", "lider obszaru", "samorząd powiatowy", false),
            new Somebody("Lidia", "Jeleń", "Biblioteka Publiczna w Dzierzgoniu", "dyrektorka", "KUL", "lider obszaru", "instytucje kultury", false),
            new Somebody("Tomasz", "Kłos", "Komenda Powiatowa Policji w Sztumie", "dzielnicowy", "BEZ", "lider obszaru", "administracja rządowa i służby", false),
            new Somebody("Danuta", "Misiak", "Powiatowe Centrum Pomocy Rodzinie w Sztumie", "pracowniczka socjalna", "POM", "lider obszaru", "samorząd powiatowy", false),
            new Somebody("Olena", "Tkach", "Grupa „Razem w Sztumie”", "asystentka", "ZAT", "członek zespołu", "przedstawiciele imigrantów", true));

    private final Screen screen;
    private final Story story;

    TeamSteps(Screen screen, Story story) {
        this.screen = screen;
        this.story = story;
    }

    void gather() {
        screen.seeHeading("Zbierz zespół lokalny");
        screen.look("start-pusty");
        screen.follow("Dodaj osoby do zespołu");
        screen.look("zespol-pusty");
        OFFICES.forEach(this::addInstitution);
        forgetSomething();
        PEOPLE.forEach(this::addPerson);
        appoint();
        screen.see("Powołano: Zarządzenie nr 17/2027 Starosty Sztumskiego");
        screen.see("Kto jest przy stole, a kogo jeszcze brakuje");
        screen.look("zespol");
    }

    private void addInstitution(Office office) {
        screen.unfold("Dodaj instytucję").type("Nazwa instytucji", office.name()).choose("Rodzaj", office.kind())
                .choose("Kogo reprezentuje", office.sector());
        screen.press("Zapisz instytucję");
        screen.see("Zapisano.");
    }

    /** A form sent too early comes back with what was typed in it. */
    private void forgetSomething() {
        screen.unfold("Dodaj osobę do zespołu").type("Imię", "Anna").type("Nazwisko", "Wrona");
        screen.pressInVain("Zapisz osobę");
        screen.see("Rola: wybierz z listy.");
        screen.judge("zespol-pomylka");
        screen.unfold("Dodaj osobę do zespołu").expect("Imię", "Anna").expect("Nazwisko", "Wrona");
    }

    private void addPerson(Somebody somebody) {
        Part form = screen.unfold("Dodaj osobę do zespołu").type("Imię", somebody.first()).type("Nazwisko", somebody.last())
                .choose("Instytucja", somebody.institution()).type("Funkcja", somebody.job()).tickStarting(story.area(somebody.area()).name())
                .choose("Rola", somebody.role()).choose("Kogo reprezentuje", somebody.sector());
        if (somebody.migrated()) {
            form.tick("Ma doświadczenie migracji");
        }
        screen.press("Zapisz osobę");
        screen.see(somebody.first() + " " + somebody.last());
    }

    private void appoint() {
        screen.unfold("Akt powołania zespołu").type("Akt powołania zespołu", "Zarządzenie nr 17/2027 Starosty Sztumskiego").type("Z dnia", "2027-05-20");
        screen.press("Zapisz akt powołania");
    }
}
