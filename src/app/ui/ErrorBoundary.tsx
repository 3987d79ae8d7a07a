import { Component, type ReactNode } from "react";

interface Props {
  /** What to show instead when drawing the children failed. */
  fallback: (error: Error) => ReactNode;
  children: ReactNode;
}

/** Keeps an error in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error);
  }
}
