package pl.pomost.scenario;

/** A file of the templates' folder as it was read. */
record TemplateFile(String name, byte[] content) {

    private static final String STANDARDS = "standards.yaml";

    boolean holdsStandards() {
        return name.equals(STANDARDS);
    }

    static boolean isTemplate(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
