package pl.pomost.access.web;

import java.util.List;
import pl.pomost.shared.Choice;

/**
 * What there is to choose from when a role is given.
 *
 * @param year of the edition that the stages belong to
 */
record RoleChoices(List<Choice> kinds, List<Choice> areas, List<Choice> stages, List<Choice> powiats, int year) {
}
