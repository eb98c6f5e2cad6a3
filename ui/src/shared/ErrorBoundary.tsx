import { Component } from "react";
import type { ReactNode } from "react";
import { Crashed } from "./Crashed";

/** Catches what goes wrong while drawing, so that nobody is left with a white window. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  private readonly retry = (): void => {
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    return this.state.failed ? <Crashed onRetry={this.retry} /> : this.props.children;
  }
}
