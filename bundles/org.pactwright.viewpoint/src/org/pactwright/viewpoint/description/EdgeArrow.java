package org.pactwright.viewpoint.description;

/** The end of a line. */
public enum EdgeArrow implements Literal {

	NO_DECORATION("NoDecoration"),
	OUTPUT_ARROW("OutputArrow"),
	INPUT_ARROW("InputArrow"),
	OUTPUT_CLOSED_ARROW("OutputClosedArrow"),
	INPUT_CLOSED_ARROW("InputClosedArrow"),
	OUTPUT_FILL_CLOSED_ARROW("OutputFillClosedArrow"),
	INPUT_FILL_CLOSED_ARROW("InputFillClosedArrow"),
	DIAMOND("Diamond"),
	FILL_DIAMOND("FillDiamond"),
	INPUT_ARROW_WITH_DIAMOND("InputArrowWithDiamond"),
	INPUT_ARROW_WITH_FILL_DIAMOND("InputArrowWithFillDiamond"),
	CIRCLE_PLUS("CirclePlus"),
	DOT("Dot"),
	INPUT_ARROW_WITH_DOT("InputArrowWithDot"),
	DIAMOND_WITH_DOT("DiamondWithDot"),
	FILL_DIAMOND_WITH_DOT("FillDiamondWithDot"),
	INPUT_ARROW_WITH_DIAMOND_AND_DOT("InputArrowWithDiamondAndDot"),
	INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT("InputArrowWithFillDiamondAndDot");

	private final String literal;

	EdgeArrow(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
