package org.pactwright.cli.internal.terminal;

import org.pactwright.cli.Environment;
import org.pactwright.language.Severity;

/** Colours of the text that goes to a terminal; elsewhere, and for those who want none, everything stays plain. */
public final class Colours {

	/** No colours, whatever the terminal. */
	public static final Colours NONE = new Colours(false);

	private static final String RESET = "\u001b[0m";
	private static final String BOLD = "\u001b[1m";
	private static final String FAINT = "\u001b[2m";
	private static final String RED = "\u001b[1;31m";
	private static final String YELLOW = "\u001b[1;33m";
	private static final String CYAN = "\u001b[1;36m";

	private final boolean on;

	private Colours(boolean on) {
		this.on = on;
	}

	/** On for a terminal that knows them, unless {@code NO_COLOR} says otherwise (no-color.org). */
	public static Colours of(Environment environment) {
		boolean dumb = "dumb".equals(environment.variables().get("TERM"));
		return environment.outIsTerminal() && !environment.isSet("NO_COLOR") && !dumb ? new Colours(true) : NONE;
	}

	/** Whether there are any. */
	public boolean on() {
		return on;
	}

	/** What stands out. */
	public String strong(String text) {
		return in(BOLD, text);
	}

	/** What one may overlook. */
	public String faint(String text) {
		return in(FAINT, text);
	}

	/** By weight. */
	public String severity(Severity severity, String text) {
		return in(switch (severity) {
			case ERROR -> RED;
			case WARNING -> YELLOW;
			case INFO -> CYAN;
		}, text);
	}

	private String in(String colour, String text) {
		return on ? colour + text + RESET : text;
	}
}
