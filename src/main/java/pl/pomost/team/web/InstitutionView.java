package pl.pomost.team.web;

/**
 * An institution as its form shows it.
 *
 * @param shared whether other powiats use it, so that name, kind, sector and seat are shown and not asked for
 * @param known  kind, sector and seat in words
 */
record InstitutionView(String code, String name, boolean shared, String known) {
}
