package org.pactwright.language.ide.internal.complete;

/** What stands higher among proposals that fit equally well: smaller numbers do. */
final class Group {

	static final int VALUE = 0;
	/** To a reference, its distance is added: how many statements lie between. */
	static final int REFERENCE = 10;
	static final int PART = 100;
	static final int STATEMENT = 110;
	static final int TEMPLATE = 120;
	static final int TEXT = 130;

	private Group() {
	}
}
