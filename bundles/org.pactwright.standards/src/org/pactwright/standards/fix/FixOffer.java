package org.pactwright.standards.fix;

import org.pactwright.edit.EditResult;
import org.pactwright.edit.ModelEdit;
import org.pactwright.language.project.Project;
import org.pactwright.standards.Finding;

/**
 * One way to mend a finding. Holds elements of the parse that the finding came from, so it is of use only until the
 * project is updated.
 */
public final class FixOffer {
	private final String fix;
	private final String label;
	private final Finding finding;
	private final boolean choice;
	private final Runnable change;

	/**
	 * @param fix the name of the fix in the catalogue
	 * @param label what it does, as a command
	 * @param finding what it mends
	 * @param choice whether only people can tell that it is right
	 * @param change changes the model; called while the change is recorded
	 */
	public FixOffer(String fix, String label, Finding finding, boolean choice, Runnable change) {
		this.fix = fix;
		this.label = label;
		this.finding = finding;
		this.choice = choice;
		this.change = change;
	}

	/** The name of the fix in the catalogue. */
	public String fix() {
		return fix;
	}

	/** What it does, as a command: {@code Make 'Manager of the net' the chair}. */
	public String label() {
		return label;
	}

	/** What it mends. */
	public Finding finding() {
		return finding;
	}

	/** Whether only people can take it: it is one of several answers, or something that they have to vouch for. */
	public boolean isChoice() {
		return choice;
	}

	/**
	 * The edits of the texts. The model is afterwards as it was.
	 *
	 * @param project the project that the finding was found in, not updated since
	 * @return refused when the text cannot say it or a syntax error is in the way
	 */
	public EditResult edit(Project project) {
		return ModelEdit.record(project, change);
	}

	@Override
	public String toString() {
		return fix + ": " + label;
	}
}
