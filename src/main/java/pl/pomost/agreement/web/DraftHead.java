package pl.pomost.agreement.web;

import pl.pomost.shared.Look;

/**
 * The head of the pages of one draft.
 *
 * @param address of its page
 * @param lead    what can be done with it now
 * @param leads   whether the viewer leads the group
 * @param writes  whether the viewer writes in it
 */
record DraftHead(String group, String groupName, String address, String code, int number, String name, Look state, String lead, boolean draft, boolean open, boolean leads, boolean writes) {
}
