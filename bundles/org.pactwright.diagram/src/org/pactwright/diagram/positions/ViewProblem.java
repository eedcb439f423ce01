package org.pactwright.diagram.positions;

/**
 * Something in a file that is not as it should be. The line is kept as it is.
 *
 * @param file as it was given to the reader
 * @param line from 1 on
 * @param column from 1 on
 * @param message what is wrong and what to do
 */
public record ViewProblem(String file, int line, int column, String message) {

	@Override
	public String toString() {
		return file + ":" + line + ":" + column + ": " + message;
	}
}
