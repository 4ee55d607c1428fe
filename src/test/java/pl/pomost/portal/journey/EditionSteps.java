package pl.pomost.portal.journey;

/** Before there is a team: the powiat asks to take part, ROPS says yes and notes who has signed the declaration. */
final class EditionSteps {

    private static final String WHY = "W powiecie żyje kilkuset nowych mieszkańców, a każda szkoła i przychodnia radzi sobie po swojemu.";

    private final Screen screen;
    private final Screen rops;

    EditionSteps(Screen screen, Screen rops) {
        this.screen = screen;
        this.rops = rops;
    }

    /** The workshops go by a scenario that is not the usual one. @param title of the scenario */
    void chooseScenario(String title) {
        rops.open("/edycje/2027/powiaty/2216");
        rops.form().chooseStarting("Scenariusz", title);
        rops.press("Zapisz scenariusz");
    }

    void comeIn() {
        screen.open("/start");
        screen.follow("Zgłoś powiat");
        screen.form().type("Dlaczego powiat chce wziąć udział", WHY).type("Kontakt służbowy", "naczelniczka wydziału");
        screen.press("Wyślij zgłoszenie");
        screen.see("Zgłoszenie czeka na decyzję ROPS.");
        rops.open("/edycje/2027/powiaty/2216");
        rops.see(WHY);
        rops.region("Decyzja").choose("Decyzja", "przyjmujemy");
        rops.press("Zapisz decyzję");
        rops.see("Zapisane.");
    }

    void signTheDeclaration() {
        rops.open("/deklaracje");
        rops.region("Dopisz podpis").chooseStarting("Deklaracja", "Deklaracja partnerstwa samorządowego").type("Urząd albo organizacja", "Powiat Sztumski")
                .choose("Powiat na mapie", "powiat sztumski").type("Imię i nazwisko", "Jan Przykładowy").type("Funkcja", "Starosta").type("Data podpisu", "2027-05-06");
        rops.press("Dopisz podpis");
        rops.see("Podpis jest na liście.");
        screen.open("/start");
    }
}
