package org.pactwright.viewpoint.tool;

/**
 * All that one use of a tool did to the models and to the diagram, as one step. To be undone and redone in turns, and
 * only while models and diagram are as it left them.
 */
public interface ToolStep {

	/** The name of the tool. */
	String label();

	/** Whether it changed neither a model nor the diagram by itself. */
	boolean isEmpty();

	/** Takes it back, and refreshes the diagram. */
	void undo();

	/** Does it again, and refreshes the diagram. */
	void redo();
}
